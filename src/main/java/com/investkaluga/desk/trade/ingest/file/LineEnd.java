package com.investkaluga.desk.trade.ingest.file;

/** How the lines of a text file end, as far as it was looked at; reading takes every kind anywhere. */
public enum LineEnd {
    CRLF,
    LF,
    CR,
    MIXED,
    /** One line, or no text file. */
    NONE
}
