/** Partner Desk: one deployable, one room per module; see {@code docs/decisions} for why the house stands as it does. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk;
