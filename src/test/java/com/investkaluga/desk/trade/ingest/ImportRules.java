package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.ingest.file.FileTextsTest;
import com.investkaluga.desk.trade.ingest.file.LeftOut;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for importing files on either database. */
abstract class ImportRules extends ImportTest {

    @Autowired
    private ImportFiles files;

    @Autowired
    private ImportRecovery recovery;

    @Autowired
    private ImportBatches batches;

    @Autowired
    private ImportCorrections corrections;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_file_is_read_unseen_until_it_is_committed() {
        var before = summaries();

        var read = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100,50"));

        assertThat(read.status()).isEqualTo(ImportStatus.READY);
        assertThat(read.row().kind()).isEqualTo(BatchKind.CUSTOMS);
        assertThat(read.counts().rows()).isEqualTo(1);
        assertThat(read.canCommit()).isTrue();
        assertThat(summaries()).isEqualTo(before);

        service.commit(read.id());

        assertThat(lines("SELECT first_day, partner, direction, value_usd FROM flow_month"))
                .containsExactly("2020-01-01 CN IMPORTS 100.50");
        assertThat(service.get(read.id()).status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(service.get(read.id()).fileKept()).isFalse();
    }

    @Test
    void undoing_brings_back_exactly_what_was_there_and_leaves_no_row() {
        var seed = 811L;
        var random = new Random(seed);
        var committed = new ArrayList<Long>();
        var summaries = new ArrayList<List<String>>();
        var rows = new ArrayList<Object>();
        for (var i = 0; i < 4; i++) {
            summaries.add(summaries());
            rows.add(rows());
            committed.add(commit(new CustomsFile()
                    .random(random, "0" + (1 + random.nextInt(3)) + "/2021", 60)
                    .random(random, "0" + (1 + random.nextInt(3)) + "/2021", 60)));
        }
        while (!committed.isEmpty()) {
            service.undo(committed.removeLast());
            settle();
            assertThat(summaries()).as("seed %d", seed).isEqualTo(summaries.removeLast());
            assertThat(rows()).isEqualTo(rows.removeLast());
        }
    }

    @Test
    void the_same_file_is_recognised_and_read_only_when_asked() {
        var file = new CustomsFile().imports("01/2020", "CN", "8703231010", "100");
        var first = commit(file);

        var again = service.receive("copy.csv", file.stream());

        assertThat(again.sameAs()).isEqualTo(first);
        assertThat(service.get(again.id()).message().key()).isEqualTo("trade.import.refused.SAME_FILE");
        assertThat(reread(again.id()).status()).isEqualTo(ImportStatus.READY);
        assertThat(service.preview(again.id()).cells()).isEqualTo(new ImportPreview.Cells(0, 0, 1, 0));
    }

    @Test
    void goods_that_the_file_keeps_to_itself_are_missing_in_no_total() {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("01/2020", "CN", "XXXXXXXXXX", "20")
                .imports("01/2020", "CN", "XXXXXXXXXX", "3"));

        assertThat(read.counts().withheldRows()).isEqualTo(2);
        service.commit(read.id());
        assertThat(lines("SELECT value_usd FROM flow_month")).containsExactly("123.00");
        assertThat(lines("SELECT chapter, value_usd FROM flow_chapter_all ORDER BY chapter"))
                .containsExactly("87 100.00", "99 23.00");
    }

    @Test
    void an_import_of_before_goods_could_be_withheld_still_has_its_counts() {
        var id = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"))
                .id();
        var counts = lines("SELECT counts FROM import_batch WHERE id = " + id).getFirst();
        client.sql("UPDATE import_batch SET counts = ? WHERE id = ?")
                .params(counts.replace("\"withheldRows\":0,", ""), id)
                .update();

        assertThat(counts).contains("withheldRows");
        assertThat(service.get(id).counts().withheldRows()).isZero();
    }

    @Test
    void a_file_that_waits_leads_to_its_import_when_dropped_again() {
        var file = new CustomsFile().imports("01/2020", "CN", "8703231010", "100");
        var first = read(file);

        assertThat(service.receive("copy.csv", file.stream()).id()).isEqualTo(first.id());
    }

    @Test
    void a_file_is_not_read_again_beside_another_import_of_the_same_that_waits() {
        var file = new CustomsFile().imports("01/2020", "CN", "8703231010", "100");
        var failed = read(file);
        client.sql("UPDATE import_batch SET status = 'FAILED' WHERE id = ?")
                .param(failed.id())
                .update();
        var waiting = read(file);

        assertThat(waiting.id()).isNotEqualTo(failed.id());
        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> reread(failed.id()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SAME_FILE_OPEN);
                    assertThat(refused.arguments()).containsEntry("batch", waiting.id());
                });
        assertThat(service.get(failed.id()).status()).isEqualTo(ImportStatus.FAILED);
    }

    @Test
    void an_undone_file_may_be_imported_again() {
        var file = new CustomsFile().imports("01/2020", "CN", "8703231010", "100");
        service.undo(commit(file));

        assertThat(read(file).status()).isEqualTo(ImportStatus.READY);
    }

    @Test
    void bad_lines_hold_the_commit_back_until_somebody_decides() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "CN", "8703231010", "a lot"));

        assertThat(read.waitsForChoice()).isTrue();
        assertThat(service.problems(read.id(), PageRequest.of(0, 10)))
                .isNotEmpty()
                .allMatch(problem -> problem.line() == 3);
        assertThat(Files.readString(service.badLines(read.id()).orElseThrow())).contains("13/2020", "a lot");
        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> service.commit(read.id()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_LINES));

        service.leaveOutBadLines(read.id());
        service.commit(read.id());

        assertThat(lines("SELECT value_usd FROM flow_month")).containsExactly("100.00");
    }

    @Test
    void corrected_lines_join_a_file_that_is_not_committed_yet() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "DE", "8703231010", "7"));
        var corrected =
                Files.readString(service.badLines(read.id()).orElseThrow()).replace("13/2020", "02/2020");

        var correction = read(corrected.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(correction.status()).isEqualTo(ImportStatus.JOINED);
        settle();
        var whole = service.get(read.id());
        assertThat(whole.row().badLines()).isZero();
        assertThat(whole.counts().rows()).isEqualTo(2);
        assertThat(whole.badLinesKept()).isFalse();
        assertThat(service.preview(read.id()).periods()).hasSize(2);
        service.commit(read.id());
        assertThat(lines("SELECT first_day, partner, value_usd FROM flow_month ORDER BY 1"))
                .containsExactly("2020-01-01 CN 100.00", "2020-02-01 DE 7.00");
    }

    @Test
    void what_is_still_wrong_after_a_correction_is_named_by_its_line_in_the_original_too() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "DE", "8703231010", "7")
                .imports("01/2020", "BY", "8703231010", "100")
                .imports("14/2020", "DE", "8703231010", "8"));
        var corrected =
                Files.readString(service.badLines(read.id()).orElseThrow()).replace("13/2020", "02/2020");

        assertThat(read(corrected.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(ImportStatus.JOINED);
        settle();

        assertThat(service.problems(read.id(), PageRequest.of(0, 10)))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.originalLine()).isEqualTo(5);
                });
        assertThat(Files.readString(service.badLines(read.id()).orElseThrow())).endsWith("\tdesk-line-5\r\n");
    }

    @Test
    void the_lines_that_a_correction_leaves_are_not_lost_wherever_the_desk_is_killed() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "CN", "8703231010", "100")
                .imports("14/2020", "CN", "8703231010", "100"));
        var former = Files.readAllBytes(files.badLines(read.id()));
        var corrected = new String(former, StandardCharsets.UTF_8).replace("13/2020", "02/2020");
        var correction = read(corrected.getBytes(StandardCharsets.UTF_8)).id();
        settle();
        var left = Files.readAllBytes(files.badLines(read.id()));
        assertThat(new String(left, StandardCharsets.UTF_8)).contains("14/2020").doesNotContain("02/2020");

        // before anything was moved
        Files.writeString(files.upload(correction), corrected);
        Files.write(files.badLines(correction), left);
        Files.write(files.badLines(read.id()), former);
        recovery.afterSingletonsInstantiated();
        assertThat(files.badLines(read.id())).hasBinaryContent(left);

        // when the lines were moved
        Files.writeString(files.upload(correction), corrected);
        recovery.afterSingletonsInstantiated();
        assertThat(files.badLines(read.id())).hasBinaryContent(left);
        assertThat(files.upload(correction)).doesNotExist();
    }

    @Test
    void a_correction_that_did_not_join_after_all_leaves_the_files_as_they_were() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "CN", "8703231010", "100"));
        var former = Files.readAllBytes(files.badLines(read.id()));
        var other = read(new CustomsFile()
                .imports("02/2020", "CN", "8703231010", "100")
                .imports("15/2020", "CN", "8703231010", "100"));
        var itsOwn = Files.readAllBytes(files.badLines(other.id()));

        transactions.executeWithoutResult(transaction -> {
            corrections.join(other.id(), read.id());
            transaction.setRollbackOnly();
        });

        assertThat(files.badLines(read.id())).hasBinaryContent(former);
        assertThat(files.badLines(other.id())).hasBinaryContent(itsOwn);
        assertThat(files.upload(other.id())).exists();
    }

    @Test
    void files_that_were_joined_to_one_say_what_both_say() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(
                new CustomsFile().imports("01/2020", "CN", "8703231010", "100").bytes());
        both.write(
                new CustomsFile().imports("02/2020", "DE", "8703231010", "50").bytes());

        var read = read(both.toByteArray());

        assertThat(read.canCommit()).isTrue();
        assertThat(read.counts().leftOut()).containsExactly(entry(LeftOut.HEADER_AGAIN, 1L));
        service.commit(read.id());
        assertThat(lines("SELECT first_day, partner, value_usd FROM flow_month ORDER BY 1"))
                .containsExactly("2020-01-01 CN 100.00", "2020-02-01 DE 50.00");
    }

    @Test
    void a_file_that_goes_on_with_another_table_is_refused_whole() {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .line("napr\tperiod\tnastranapr\ttnved\tedizm\tNetto\tStoim\tKol\tRegion\tRegion_s")
                .imports("02/2020", "CN", "8703231010", "100"));

        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.message().key()).isEqualTo("trade.ingest.refused.ANOTHER_TABLE");
        assertThat(rows().values()).allMatch(count -> count == 0);
    }

    @Test
    void corrected_lines_add_to_a_file_that_is_committed() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "DE", "8703231010", "7"));
        service.leaveOutBadLines(read.id());
        service.commit(read.id());
        var before = summaries();
        var corrected =
                Files.readString(service.badLines(read.id()).orElseThrow()).replace("13/2020", "01/2020");

        var correction = read(corrected.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(correction.status()).isEqualTo(ImportStatus.READY);
        assertThat(correction.row().correctionOf()).isEqualTo(read.id());
        assertThat(service.preview(correction.id()).cells()).isEqualTo(new ImportPreview.Cells(1, 0, 1, 0));
        service.commit(correction.id());
        assertThat(lines("SELECT partner, value_usd FROM flow_month ORDER BY 1"))
                .containsExactly("CN 100.00", "DE 7.00");
        assertThat(service.get(read.id()).undoFirst()).containsExactly(correction.id());
        service.undo(correction.id());
        assertThat(summaries()).isEqualTo(before);
    }

    @Test
    void cancelling_leaves_nothing() {
        var read = read(new CustomsFile().random(new Random(3), "05/2020", 50));

        service.cancel(read.id());
        settle();

        assertThat(rows().values()).allMatch(count -> count == 0);
        assertThat(service.get(read.id()).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(files.upload(read.id())).doesNotExist();
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(packed)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("DATTSVT.csv"));
            zip.write(new CustomsFile().random(new Random(4), "05/2020", 2000).bytes());
        }
        var cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        var read = read(cut);

        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.message().key()).startsWith("trade.ingest.refused.ZIP");
        assertThat(rows().values()).allMatch(count -> count == 0);
    }

    @Test
    void a_restart_in_the_middle_leaves_the_database_as_before_and_says_so() {
        commit(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));
        var rows = rows();
        var summaries = summaries();
        var read = read(new CustomsFile().random(new Random(5), "01/2020", 100));
        client.sql("UPDATE import_batch SET status = 'READING' WHERE id = ?")
                .param(read.id())
                .update();

        recovery.afterSingletonsInstantiated();
        settle();

        assertThat(rows()).isEqualTo(rows);
        assertThat(summaries()).isEqualTo(summaries);
        var interrupted = service.get(read.id());
        assertThat(interrupted.status()).isEqualTo(ImportStatus.INTERRUPTED);
        assertThat(interrupted.message().key()).isEqualTo("trade.import.interrupted");
        assertThat(interrupted.canReread()).isTrue();
        assertThat(reread(read.id()).status()).isEqualTo(ImportStatus.READY);
    }

    @Test
    void a_reading_that_a_restart_interrupted_shows_nothing_of_the_one_before() {
        var read = read(new CustomsFile().random(new Random(5), "01/2020", 100));
        assertThat(service.preview(read.id()).periods()).isNotEmpty();
        // As it stands when the desk is killed after the rows of the earlier reading are gone, and before its sums are.
        client.sql("UPDATE import_batch SET status = 'READING' WHERE id = ?")
                .param(read.id())
                .update();
        client.sql("DELETE FROM trade_flow").update();
        client.sql("DELETE FROM batch_partner").update();
        client.sql("DELETE FROM batch_chapter").update();
        client.sql("DELETE FROM batch_heading").update();

        recovery.afterSingletonsInstantiated();
        var shown = service.preview(read.id());
        settle();

        assertThat(shown.periods()).isEmpty();
        assertThat(lines("SELECT batch_id FROM import_change")).isEmpty();
        assertThat(lines("SELECT batch_id FROM flow_coverage")).isEmpty();
    }

    @Test
    void a_restart_in_the_middle_of_a_commit_leaves_the_import_waiting_and_says_so() {
        var read = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));
        batches.begins(read.id(), ImportDeed.COMMIT);

        recovery.afterSingletonsInstantiated();
        settle();

        var waiting = service.get(read.id());
        assertThat(waiting.status()).isEqualTo(ImportStatus.READY);
        assertThat(waiting.message().key()).isEqualTo("trade.import.commit.interrupted");
        service.commit(read.id());
        assertThat(service.get(read.id()).message()).isNull();
    }

    @Test
    void a_restart_in_the_middle_of_an_undo_leaves_the_import_counting_and_says_so() {
        var id = commit(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));
        assertThat(service.get(id).message()).isNull();
        var summaries = summaries();
        batches.begins(id, ImportDeed.UNDO);
        assertThat(service.get(id).message().key()).isEqualTo("trade.import.undo.running");

        recovery.afterSingletonsInstantiated();
        settle();

        assertThat(summaries()).isEqualTo(summaries);
        var counting = service.get(id);
        assertThat(counting.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(counting.message().key()).isEqualTo("trade.import.undo.interrupted");
        service.undo(id);
        assertThat(service.get(id).message()).isNull();
        assertThat(service.get(id).status()).isEqualTo(ImportStatus.UNDONE);
    }

    @Test
    void a_commit_that_was_killed_after_its_end_leaves_no_word_of_it() {
        var id = commit(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));

        assertThat(lines("SELECT message_key FROM import_batch WHERE id = " + id))
                .containsExactly("null");
    }

    @Test
    void whoever_opens_an_import_that_somebody_commits_reads_so_in_a_sentence() {
        var read = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));

        batches.begins(read.id(), ImportDeed.COMMIT);

        var key = service.get(read.id()).message().key();
        assertThat(List.of(Locale.ENGLISH, Locale.of("ru")))
                .allSatisfy(locale -> assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", locale)
                                .containsKey(key))
                        .as(key)
                        .isTrue());
        batches.ends(read.id(), ImportDeed.COMMIT);
    }

    @Test
    void a_commit_that_is_refused_leaves_no_word_of_itself() {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "CN", "8703231010", "100"));

        assertThatExceptionOfType(BatchRefusedException.class).isThrownBy(() -> service.commit(read.id()));

        assertThat(service.get(read.id()).message()).isNull();
    }

    @Test
    void sums_in_the_file_are_not_counted_twice() {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "87", "150")
                .imports("01/2020", "CN", "8703", "150")
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("01/2020", "CN", "8703231020", "50")
                .imports("01/2020", "CN", "84", "7")
                .imports("01/2020", "DE", "87", "9")
                .imports("01/2020", "DE", "8703", "6"));

        assertThat(read.counts().rows()).isEqualTo(4);
        assertThat(read.counts().leftOutRows()).isEqualTo(3);
        service.commit(read.id());
        assertThat(lines("SELECT partner, value_usd FROM flow_month ORDER BY 1"))
                .containsExactly("CN 157.00", "DE 9.00");
        assertThat(lines("SELECT partner, chapter, value_usd FROM flow_chapter_month ORDER BY 1, 2"))
                .containsExactly("CN 84 7.00", "CN 87 150.00", "DE 87 9.00");
    }

    @Test
    void other_regions_are_kept_apart() {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .line("ИМ\t01/2020\tCN\t8703231010\t\t5\t1\t0\t40000 - ГОРОД САНКТ-ПЕТЕРБУРГ\t02 - СЕВЕРО-ЗАПАДНЫЙ"));

        assertThat(read.counts().contextRows()).isEqualTo(1);
        service.commit(read.id());

        assertThat(lines("SELECT value_usd FROM flow_month")).containsExactly("100.00");
        assertThat(lines("SELECT reporter, partner, direction, trade_year, months, value_usd FROM context_year"))
                .containsExactly("40000 CN IMPORTS 2020 1 5.00");
        service.undo(read.id());
        assertThat(lines("SELECT * FROM context_year")).isEmpty();
        assertThat(service.preview(read.id()).periods()).hasSize(2);
    }

    @Test
    void a_preview_tells_new_changed_same_and_missing_cells() {
        commit(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("01/2020", "CN", "8703231020", "100")
                .imports("01/2020", "DE", "8703231010", "100"));

        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("01/2020", "CN", "8703231020", "130")
                .imports("01/2020", "BY", "8703231010", "1")
                .imports("02/2020", "BY", "8703231010", "1"));
        var preview = service.preview(read.id());

        assertThat(preview.cells()).isEqualTo(new ImportPreview.Cells(2, 1, 1, 1));
        var january = preview.periods().getFirst();
        assertThat(january.partners()).isEqualTo(2);
        assertThat(january.changes()).singleElement().satisfies(change -> {
            assertThat(change.usdBefore()).isEqualByComparingTo("300");
            assertThat(change.usdAfter()).isEqualByComparingTo("231");
            assertThat(change.rowsBefore()).isEqualTo(3);
            assertThat(change.rowsAfter()).isEqualTo(3);
        });
        assertThat(preview.partners())
                .extracting(ImportPreview.PartnerChange::partner)
                .containsExactly("DE", "CN", "BY");
        service.commit(read.id());
        assertThat(service.undoPreview(read.id()).cells()).isEqualTo(new ImportPreview.Cells(1, 1, 1, 2));
    }

    @Test
    void a_preview_is_made_anew_when_something_else_is_committed() {
        var waiting = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));
        assertThat(service.preview(waiting.id()).cells()).isEqualTo(new ImportPreview.Cells(1, 0, 0, 0));

        commit(new CustomsFile().imports("01/2020", "CN", "8703231010", "99").imports("01/2020", "DE", "87", "1"));
        settle();

        assertThat(service.get(waiting.id()).previewOutdated()).isFalse();
        assertThat(service.preview(waiting.id()).cells()).isEqualTo(new ImportPreview.Cells(0, 1, 0, 1));
    }

    @Test
    void what_to_look_at_is_named() {
        commit(new CustomsFile()
                .imports("01/2019", "CN", "8703231010", "1000000")
                .imports("01/2019", "DE", "8703231010", "1000000")
                .imports("01/2019", "BY", "8703231010", "1000"));

        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "3000001")
                .imports("01/2020", "DE", "8703231010", "3000000")
                .imports("01/2020", "BY", "8703231010", "10")
                .imports("01/2020", "QX", "7701", "10")
                .imports("01/2020", "DE", "8703231010", "0"));

        assertThat(service.preview(read.id()).notices())
                .containsEntry(ImportNotice.Kind.OUTLIER, 1L)
                .containsEntry(ImportNotice.Kind.UNKNOWN_PARTNER, 1L)
                .containsEntry(ImportNotice.Kind.UNKNOWN_CHAPTER, 1L)
                .containsEntry(ImportNotice.Kind.DUPLICATE, 1L);
        assertThat(service.notices(read.id(), ImportNotice.Kind.OUTLIER))
                .singleElement()
                .satisfies(outlier -> {
                    assertThat(outlier.partner()).isEqualTo("CN");
                    assertThat(outlier.code()).isEqualTo("87");
                    assertThat(outlier.usdBefore()).isEqualByComparingTo("1000000");
                });
        assertThat(service.notices(read.id(), ImportNotice.Kind.DUPLICATE))
                .singleElement()
                .satisfies(duplicate -> {
                    assertThat(duplicate.line()).isEqualTo(6);
                    assertThat(duplicate.otherLine()).isEqualTo(3);
                });
        assertThat(service.notices(read.id(), ImportNotice.Kind.UNKNOWN_CHAPTER))
                .extracting(ImportNotice::code)
                .containsExactly("77");
        assertThat(service.preview(read.id()).cells().added()).isEqualTo(4);
    }

    @Test
    void cancelling_while_it_is_read_leaves_nothing() {
        var file = new CustomsFile().random(new Random(6), "05/2020", 4_000);
        var id = service.receive("file", file.stream()).id();
        while (service.get(id).status() == ImportStatus.QUEUED) {
            pause();
        }

        service.cancel(id);
        await(id);
        settle();

        assertThat(service.get(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(rows().values()).allMatch(count -> count == 0);
        assertThat(files.upload(id)).doesNotExist();
    }

    @Test
    void what_is_read_again_in_another_way_leaves_nothing_of_the_first_time() {
        var read = read(new CustomsFile().random(new Random(8), "05/2020", 50));
        service.leaveOutBadLines(read.id());

        service.reread(read.id(), new ReadingChoices(null, ';', null));
        var again = await(read.id());

        assertThat(again.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(again.leavesOutBadLines()).isFalse();
        assertThat(rows().values()).allMatch(count -> count == 0);
        assertThat(service.preview(read.id()).periods()).isEmpty();
    }

    @Test
    void a_correction_of_what_another_import_replaced_changes_nothing() throws IOException {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "DE", "8703231010", "7"));
        service.leaveOutBadLines(read.id());
        service.commit(read.id());
        var corrected =
                Files.readString(service.badLines(read.id()).orElseThrow()).replace("13/2020", "01/2020");
        commit(new CustomsFile().imports("01/2020", "BY", "8703231010", "1"));

        var correction = read(corrected.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(service.preview(correction.id()).cells()).isEqualTo(new ImportPreview.Cells(0, 0, 1, 0));
        service.commit(correction.id());
        assertThat(lines("SELECT partner, value_usd FROM flow_month")).containsExactly("BY 1.00");
    }

    @Test
    void a_stated_figure_that_the_flows_contradict_is_named() {
        client.sql("""
                        INSERT INTO turnover_figure (id, version, iso2, first_month, last_month, scope, direction, value_usd,
                            exactness_value, source_title, in_use, use_key)
                        VALUES (1, 0, 'CN', DATE '2020-01-01', DATE '2020-01-01', 'TOTAL', 'IMPORTS', 500, 'EXACT', 'News',
                            TRUE, 'key')""").update();
        try {
            var read = read(new CustomsFile()
                    .imports("01/2020", "CN", "8703231010", "100")
                    .imports("02/2020", "CN", "8703231010", "100"));

            assertThat(service.notices(read.id(), ImportNotice.Kind.CONTRADICTION))
                    .singleElement()
                    .satisfies(notice -> {
                        assertThat(notice.contradiction().iso2()).isEqualTo("CN");
                        assertThat(notice.contradiction().check().computed()).isEqualByComparingTo("100");
                        assertThat(notice.contradiction().check().passes()).isFalse();
                    });
        } finally {
            client.sql("DELETE FROM turnover_figure").update();
        }
    }

    @Test
    void files_are_read_one_after_the_other() {
        var random = new Random(9);
        var ids = new ArrayList<Long>();
        for (var i = 0; i < 4; i++) {
            ids.add(service.receive("file", new CustomsFile().random(random, "0" + (i + 1) + "/2020", 300).stream())
                    .id());
        }

        ids.forEach(id -> assertThat(await(id).status()).isEqualTo(ImportStatus.READY));
        assertThat(service.page(PageRequest.of(0, 2)).stream().map(ImportRow::id))
                .containsExactly(ids.get(3), ids.get(2));
    }

    @Test
    void a_file_can_be_read_again_in_another_way() {
        var read = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));

        service.reread(read.id(), new ReadingChoices(null, null, '.'));
        var again = await(read.id());

        assertThat(again.choices().decimalMark()).isEqualTo('.');
        assertThat(again.recognition().decimalMark()).isEqualTo('.');
    }

    @Test
    void a_file_whose_rows_are_all_left_out_says_how_many() {
        var read = read("""
                Year,Trade Flow,Reporter ISO,Partner ISO,Commodity Code,Mode of Transport Code,Trade Value (US$)
                2015,Import,RUS,DEU,87,2100,60
                2015,Import,RUS,DEU,87,3200,40
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.message().arguments().get("leftOut")).hasToString("2");
        FileTextsTest.assertSaid(read.message().key(), read.message().arguments());
    }

    @Test
    void a_file_without_a_row_is_refused_with_its_reasons() {
        var read = read(new CustomsFile().imports("13/2020", "CN", "8703231010", "100"));

        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.message().key()).isEqualTo("trade.import.refused.NOTHING_TO_IMPORT");
        assertThat(service.problems(read.id(), PageRequest.of(0, 10))).isNotEmpty();
        assertThat(service.badLines(read.id())).isPresent();
    }

    @Test
    void something_else_is_refused_by_name() {
        var read = read("<html><body>no statistics</body></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.message().key()).isEqualTo("trade.ingest.refused.WEB_PAGE");
    }
}
