package com.investkaluga.desk.trade.ingest.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a browser sends; remembers that it stopped in the middle, which is nobody's fault and no matter of the disk. */
final class SentContent extends FilterInputStream {

    private boolean cutOff;

    SentContent(InputStream content) {
        super(content);
    }

    boolean isCutOff() {
        return cutOff;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            cutOff = true;
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            cutOff = true;
            throw e;
        }
    }
}
