/** The trade explorer's screens. The address says what is asked; charts and grid show one answer. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.ui.explore;
