/** What a trade file is, and its rows one by one: recognised by content, streamed, with every line that is not understood named. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.ingest.file;
