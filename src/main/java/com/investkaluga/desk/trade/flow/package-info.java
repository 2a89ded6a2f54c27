/** Customs flows in the database: batches of rows, the monthly summaries that screens read, and how they are read. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.flow;
