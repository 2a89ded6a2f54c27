package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a preview calls to attention, and where it keeps quiet. On either database. */
abstract class ImportNoticeRules extends ImportTest {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    @Test
    void a_stated_figure_that_the_new_flows_contradict_is_named_with_both_numbers() {
        commit(year("CN", "10000000"));
        stated("CN", "120000000");

        var agreeing = read(new CustomsFile().imports("12/2020", "CN", "8703231010", "10000001"));
        assertThat(service.preview(agreeing.id()).notices()).doesNotContainKey(ImportNotice.Kind.CONTRADICTION);
        service.cancel(agreeing.id());

        var read = read(new CustomsFile().imports("12/2020", "CN", "8703231010", "19000000"));
        assertThat(service.notices(read.id(), ImportNotice.Kind.CONTRADICTION))
                .singleElement()
                .satisfies(notice -> {
                    var contradiction = notice.contradiction();
                    assertThat(contradiction.iso2()).isEqualTo("CN");
                    assertThat(contradiction.period()).isEqualTo(Period.ofYear(2020));
                    assertThat(contradiction.check().stated()).isEqualByComparingTo("120000000");
                    assertThat(contradiction.check().computed()).isEqualByComparingTo("129000000");
                    assertThat(contradiction.check().statedSource()).isEqualTo("A yearbook");
                });
    }

    @Test
    void a_stated_figure_of_another_year_or_of_an_incomplete_one_is_not_contradicted() {
        commit(new CustomsFile().imports("01/2020", "CN", "8703231010", "10000000"));
        stated("CN", "120000000");

        var february = read(new CustomsFile().imports("02/2020", "CN", "8703231010", "99000000"));
        var later = read(new CustomsFile().imports("02/2022", "CN", "8703231010", "99000000"));

        assertThat(service.preview(february.id()).notices()).doesNotContainKey(ImportNotice.Kind.CONTRADICTION);
        assertThat(service.preview(later.id()).notices()).doesNotContainKey(ImportNotice.Kind.CONTRADICTION);
    }

    @Test
    void a_month_that_has_not_begun_is_named_and_this_one_is_not() {
        var next = YearMonth.now().plusMonths(1);

        var read = read(new CustomsFile()
                .imports(MONTH.format(next), "CN", "8703231010", "1")
                .exports(MONTH.format(next), "DE", "8703231010", "1")
                .imports(MONTH.format(YearMonth.now()), "CN", "8703231010", "1"));

        assertThat(service.notices(read.id(), ImportNotice.Kind.FUTURE))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.month()).isEqualTo(next);
                    assertThat(notice.rows()).isEqualTo(2);
                });
    }

    @Test
    void below_the_floor_no_change_is_an_outlier_and_a_third_is_as_far_as_three_times() {
        commit(new CustomsFile()
                .imports("01/2019", "CN", "8703231010", "99999")
                .imports("01/2019", "DE", "8703231010", "300000")
                .imports("01/2019", "BY", "8703231010", "300000"));

        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "1")
                .imports("01/2020", "DE", "8703231010", "100000")
                .imports("01/2020", "BY", "8703231010", "99999"));

        assertThat(service.notices(read.id(), ImportNotice.Kind.OUTLIER))
                .extracting(ImportNotice::partner)
                .containsExactly("BY");
    }

    @Test
    void what_stood_above_the_floor_a_year_before_and_is_not_in_the_file_is_no_outlier_but_gone() {
        commit(new CustomsFile()
                .imports("01/2019", "CN", "8703231010", "99999")
                .imports("01/2019", "DE", "8703231010", "100000")
                .imports("01/2019", "BY", "8703231010", "200000")
                .imports("01/2019", "KZ", "8703231010", "1000000"));

        var read = read(new CustomsFile()
                .imports("01/2020", "BY", "8703231010", "0")
                .imports("01/2020", "KZ", "8703231010", "1000000"));

        assertThat(service.notices(read.id(), ImportNotice.Kind.OUTLIER))
                .as("a zero in the file is less than a third")
                .extracting(ImportNotice::partner)
                .containsExactly("BY");
        assertThat(service.preview(read.id()).notices()).containsEntry(ImportNotice.Kind.GONE, 1L);
        assertThat(service.notices(read.id(), ImportNotice.Kind.GONE))
                .allSatisfy(gone -> assertThat(gone.usd()).isEqualByComparingTo("0"))
                .extracting(ImportNotice::partner)
                .containsExactly("DE");
    }

    @Test
    void a_month_of_the_year_before_is_looked_at_together_with_its_corrections() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2019", "CN", "8703231010", "1000000")
                .imports("13/2019", "CN", "8703231020", "200000"));
        service.leaveOutBadLines(read.id());
        service.commit(read.id());
        var corrected =
                Files.readString(service.badLines(read.id()).orElseThrow()).replace("13/2019", "01/2019");
        service.commit(read(corrected.getBytes(StandardCharsets.UTF_8)).id());

        var next = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "1200000"));

        assertThat(service.preview(next.id()).notices()).doesNotContainKey(ImportNotice.Kind.OUTLIER);
    }

    private CustomsFile year(String partner, String usdPerMonth) {
        var file = new CustomsFile();
        IntStream.rangeClosed(1, 12)
                .forEach(month -> file.imports("%02d/2020".formatted(month), partner, "8703231010", usdPerMonth));
        return file;
    }

    /** A yearbook's exact imports of 2020. */
    private void stated(String iso2, String usd) {
        client.sql("""
                        INSERT INTO turnover_figure (id, version, iso2, first_month, last_month, scope, direction, value_usd,
                            exactness_value, source_title, in_use, use_key)
                        VALUES (900001, 0, ?, DATE '2020-01-01', DATE '2020-12-01', 'TOTAL', 'IMPORTS', ?, 'EXACT',
                            'A yearbook', TRUE, 'test')""").params(iso2, new BigDecimal(usd)).update();
    }

    @AfterEach
    void removeStated() {
        client.sql("DELETE FROM turnover_figure WHERE id = 900001").update();
    }
}
