/** The Harmonized System as far as the desk counts by it: sections and their chapters. Names are in the bundles. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.hs;
