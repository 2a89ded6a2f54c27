/** Screens of imports: where files are dropped, what they would change, what became of them. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.ingest.ui;
