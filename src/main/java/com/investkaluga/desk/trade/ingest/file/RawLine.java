package com.investkaluga.desk.trade.ingest.file;

/** A line as it stands in the file; only good during the call it is handed to. */
public interface RawLine {

    /**
     * A copy of its bytes, in the file's encoding and without the line end; the fields of a DBF record come as tab-separated
     * UTF-8. A line that is too long is cut.
     */
    byte[] bytes();
}
