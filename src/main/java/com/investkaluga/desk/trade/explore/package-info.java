/** What the trade explorer asks and is told: flows over time, two periods against each other. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("explore")
package com.investkaluga.desk.trade.explore;
