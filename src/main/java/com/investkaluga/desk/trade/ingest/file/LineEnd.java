package com.investkaluga.desk.trade.ingest.file;

/** How the lines of a text file end, as far as it was looked at; reading takes every kind anywhere. */
public enum LineEnd {
    CRLF,
    LF,
    CR,
    MIXED,
    /** One line, or no text file. */
    NONE;

    /** How the lines of this text end. */
    static LineEnd of(byte[] text) {
        var crlf = 0;
        var lf = 0;
        var cr = 0;
        for (var i = 0; i < text.length; i++) {
            if (text[i] == '\n' && i > 0 && text[i - 1] == '\r') {
                crlf++;
                cr--;
            } else if (text[i] == '\n') {
                lf++;
            } else if (text[i] == '\r') {
                cr++;
            }
        }
        var kinds = Math.min(crlf, 1) + Math.min(lf, 1) + Math.min(cr, 1);
        if (kinds != 1) {
            return kinds == 0 ? NONE : MIXED;
        }
        return crlf > 0 ? CRLF : lf > 0 ? LF : CR;
    }
}
