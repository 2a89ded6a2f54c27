/** How measures, ranks, implied values and samples are put before people, for every screen that shows figures. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("words")
package com.investkaluga.desk.trade.ui.words;
