package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.investkaluga.bench.files.MadeFormat;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a reading goes: followed, stopped, and out of the way of what its sink throws. */
class ReadingTest {

    private static final RowSink DEAF = new RowSink() {
        @Override
        public void row(StatRow row) {}

        @Override
        public void problem(Problem problem, RawLine line) {}
    };

    @ParameterizedTest
    @EnumSource(MadeFormat.class)
    void a_listener_can_stop_it(MadeFormat format) {
        var file = Given.file(made(format, 50, 1));
        var how = TradeFiles.recognise(file, ReadingChoices.none());
        var stop = new ReadingListener() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> TradeFiles.read(file, how, DEAF, stop));
    }

    @Test
    void an_interrupted_thread_stops_it() {
        var file = Given.file(made(MadeFormat.CUSTOMS_CSV, 50, 1));
        var how = TradeFiles.recognise(file, ReadingChoices.none());
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TradeFiles.read(file, how, DEAF, ReadingListener.none()));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void progress_ends_at_the_size_of_the_file_packed_or_not() {
        var plain = made(MadeFormat.CUSTOMS_CSV, 20_000, 1);
        for (var content : java.util.List.of(plain, Given.zip("a.csv", plain))) {
            var file = Given.file(content);
            var seen = new ArrayList<Long>();
            var listener = new ReadingListener() {
                @Override
                public void progress(long lines, long bytesDone, long bytesTotal) {
                    assertThat(bytesTotal).isEqualTo(content.length);
                    seen.add(bytesDone);
                }
            };
            TradeFiles.read(file, TradeFiles.recognise(file, ReadingChoices.none()), DEAF, listener);

            assertThat(seen).isSorted().endsWith((long) content.length);
        }
    }

    @Test
    void what_the_sink_throws_reaches_the_caller() {
        var file = Given.file(made(MadeFormat.CUSTOMS_CSV, 50, 1));
        var how = TradeFiles.recognise(file, ReadingChoices.none());
        var full = new RowSink() {
            @Override
            public void row(StatRow row) {
                throw new IllegalStateException("full");
            }

            @Override
            public void problem(Problem problem, RawLine line) {}
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> TradeFiles.read(file, how, full, ReadingListener.none()))
                .withMessage("full");
    }
}
