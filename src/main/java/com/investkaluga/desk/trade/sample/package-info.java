/** The generated customs flows of the demonstration; docs/sample-statistics.md describes the model. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.sample;
