package com.investkaluga.desk.trade.ingest.file;

/** Follows a reading; asked a few times a second at most, from the thread that reads. */
public interface ReadingListener {

    /**
     * How far it is.
     *
     * @param lines read until now
     * @param bytesDone of the file as it lies on the disk, packed where it is
     * @param bytesTotal its size
     */
    default void progress(long lines, long bytesDone, long bytesTotal) {}

    /** Whether to stop; so does the thread's interruption. Either ends in a {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }

    /** Follows nothing and never stops. */
    static ReadingListener none() {
        return new ReadingListener() {};
    }
}
