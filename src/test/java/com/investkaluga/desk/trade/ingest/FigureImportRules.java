package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.investkaluga.desk.trade.FigureEffect;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.ingest.ImportPreview.FigureChange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for files of reported figures on either database. */
abstract class FigureImportRules extends ImportTest {

    private static final String HEADER = "partner,period,direction,scope,value_usd,value_exactness,growth_percent,"
            + "growth_exactness,share_percent,share_basis,share_exactness,rank,rank_exactness,source_title,source_url,"
            + "published_on,note,note_ru";

    @AfterEach
    void removeFigures() {
        client.sql("DELETE FROM turnover_figure").update();
    }

    @Test
    void figures_come_in_by_the_rules_of_competing_sources() {
        commit(figure("CN", "2013", "875000000", "News"));
        var read = read(
                figure("CN", "2013", "875000000", "News"),
                figure("CN", "2013", "880000000", "News"),
                figure("CN", "2013", "1", "Ministry"),
                figure("DE", "2013", "5", "News"),
                figure("DE", "", "5", "News"));

        assertThat(read.row().kind()).isEqualTo(BatchKind.FIGURES);
        assertThat(service.preview(read.id()).figures())
                .extracting(FigureChange::effect)
                .containsExactly(
                        FigureEffect.SAME,
                        FigureEffect.REVISED,
                        FigureEffect.COMPETING,
                        FigureEffect.NEW,
                        FigureEffect.WITHOUT_PERIOD);
        assertThat(service.preview(read.id()).figures().get(2).usdBefore()).isEqualByComparingTo("880000000");
        service.commit(read.id());

        assertThat(figures())
                .containsExactly(
                        "CN 1.00 Ministry false",
                        "CN 875000000.00 News false",
                        "CN 880000000.00 News true",
                        "DE 5.00 News false",
                        "DE 5.00 News true");
    }

    @Test
    void a_preview_counts_more_figures_than_it_shows() {
        var lines = IntStream.range(0, 1_200)
                .mapToObj(i -> figure("CN", Integer.toString(1990 + i % 30), "5", "Source " + i))
                .toArray(String[]::new);

        var preview = service.preview(read(lines).id());

        assertThat(preview.figures()).hasSize(1_000);
        assertThat(preview.figureCount()).isEqualTo(1_200);
        assertThat(preview.effects()).containsOnly(entry(FigureEffect.NEW, 30L), entry(FigureEffect.COMPETING, 1_170L));
    }

    @Test
    void undoing_removes_exactly_these_figures_and_uses_again_what_was_in_use() {
        commit(figure("CN", "2013", "875000000", "News"), figure("DE", "2013", "4", "News"));
        var before = figures();
        var later = commit(figure("CN", "2013", "880000000", "News"), figure("DE", "2013", "5", "Ministry"));

        service.undo(later);

        assertThat(figures()).isEqualTo(before);
        assertThat(lines("SELECT use_key FROM turnover_figure WHERE use_key IS NULL"))
                .isEmpty();
    }

    @Test
    void a_file_that_a_later_one_revised_is_not_undone_before_it() {
        var first = commit(figure("CN", "2013", "875000000", "News"));
        var second = commit(figure("CN", "2013", "880000000", "News"));

        assertThat(service.get(first).undoFirst()).containsExactly(second);
        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> service.undo(first))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNDO_OTHER_FIRST));
        service.undo(second);
        service.undo(first);
        assertThat(figures()).isEmpty();
    }

    @Test
    void a_figure_that_somebody_changed_is_not_undone() {
        var batch = commit(figure("CN", "2013", "875000000", "News"));
        client.sql("UPDATE turnover_figure SET value_usd = 3").update();

        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> service.undo(batch))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.FIGURE_CHANGED));
        assertThat(figures()).hasSize(1);
        assertThat(service.get(batch).status()).isEqualTo(ImportStatus.COMMITTED);
    }

    @Test
    void a_figure_of_a_correction_is_named_by_its_line_in_the_corrected_file() throws IOException {
        var batch = read(
                        figure("CN", "2013", "875000000", "News"),
                        figure("DE", "2013", "5", "News"),
                        figure("FR", "2013", "much", "News"))
                .id();
        var lines = Files.readString(service.badLines(batch).orElseThrow()).replace("much", "7");
        await(service.receive("corrected.csv", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .id());
        assertThat(service.preview(batch).figures())
                .extracting(change -> change.correctedLine() + " " + change.correction())
                .containsExactly("null null", "null null", "2 corrected.csv");
        service.commit(batch);

        client.sql("UPDATE turnover_figure SET value_usd = 3 WHERE iso2 = 'FR'").update();
        assertThat(refusedUndo(batch)).containsOnly(entry("line", 2L), entry("file", "corrected.csv"));
        client.sql("UPDATE turnover_figure SET value_usd = 7 WHERE iso2 = 'FR'").update();
        client.sql("UPDATE turnover_figure SET value_usd = 3 WHERE iso2 = 'DE'").update();
        assertThat(refusedUndo(batch)).containsOnly(entry("line", 3L), entry("file", "DATTSVT.csv"));
    }

    private Map<String, Object> refusedUndo(long batch) {
        return catchThrowableOfType(BatchRefusedException.class, () -> service.undo(batch))
                .arguments();
    }

    @Test
    void nothing_is_there_before_the_commit_nor_after_cancelling() {
        var read = read(figure("CN", "2013", "875000000", "News"));
        assertThat(figures()).isEmpty();

        service.cancel(read.id());
        settle();

        assertThat(figures()).isEmpty();
        assertThat(lines("SELECT * FROM import_figure")).isEmpty();
    }

    private static String figure(String partner, String period, String usd, String source) {
        return partner + "," + period + ",turnover,total," + usd + ",exact,,,,,,,," + source + ",,,,";
    }

    private ImportDetails read(String... lines) {
        return read((HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private long commit(String... lines) {
        var read = read(lines);
        assertThat(read.status()).as("%s", read).isEqualTo(ImportStatus.READY);
        service.commit(read.id());
        return read.id();
    }

    private List<String> figures() {
        return lines("SELECT iso2, value_usd, source_title, in_use FROM turnover_figure ORDER BY 1, 3, 2, 4");
    }
}
