package com.investkaluga.desk.trade.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was dropped.
 *
 * @param id the import to open
 * @param sameAs the import of the very same file that is already in the desk; it is not read again unless the user asks by
 *     {@link ImportService#reread}. Null where there is none
 */
public record ReceivedFile(long id, @Nullable Long sameAs) {}
