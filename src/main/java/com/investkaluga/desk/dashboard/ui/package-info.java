/** The executive's page and the cards it is made of. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.dashboard.ui;
