/** What the trade explorer asks and is told: flows over time, two periods against each other. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.explore;
