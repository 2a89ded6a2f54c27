/** Every formula that a figure of the desk comes from: pure, exact, with the reason where there is no number. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("metrics")
package com.investkaluga.desk.trade.metrics;
