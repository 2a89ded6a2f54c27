/** The lines that a manager draws over the concentration of trade, and who drew them when. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("warning")
package com.investkaluga.desk.trade.warning;
