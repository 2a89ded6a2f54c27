/** Files of statistics and figures: received, read, checked, previewed, committed and undone. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.ingest;
