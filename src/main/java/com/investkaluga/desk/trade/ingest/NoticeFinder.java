package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.FigureContradictions;
import com.investkaluga.desk.trade.flow.StepSum;
import com.investkaluga.desk.trade.ingest.ImportNotice.Contradiction;
import com.investkaluga.desk.trade.ingest.file.StatRow;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds codes that no list knows, and stated figures that an import will contradict. */
@Component
@Transactional(readOnly = true)
class NoticeFinder {

    /** How many there are, and the gravest of them. */
    record Found(long count, List<ImportNotice> notices) {

        static Found of(List<ImportNotice> all) {
            return new Found(all.size(), all.stream().limit(ImportNotices.MOST).toList());
        }
    }

    /** Makes a notice of a code that no list knows. */
    private interface Unknown {
        ImportNotice of(String code, BigDecimal usd, long rows);
    }

    private static final String PARTNERS = """
            SELECT partner AS code, SUM(row_count) AS row_count, SUM(value_usd) AS usd FROM (
                SELECT partner, row_count, value_usd FROM batch_partner WHERE batch_id = :batch
                UNION ALL SELECT partner, row_count, value_usd FROM batch_context WHERE batch_id = :batch) sums
            GROUP BY partner ORDER BY usd DESC, partner""";
    private static final String CHAPTERS = """
            SELECT SUBSTRING(heading, 1, 2) AS code, SUM(row_count) AS row_count, SUM(value_usd) AS usd
            FROM batch_heading WHERE batch_id = :batch GROUP BY SUBSTRING(heading, 1, 2) ORDER BY usd DESC, code""";

    /** All months as they will be: the file's own and the stored ones beside them. */
    private static final String FLOWS = """
            SELECT first_day, partner, direction, value_usd AS usd FROM flow_month m
            WHERE basis = 'STATISTICAL' AND NOT EXISTS (
                SELECT 1 FROM flow_coverage c
                WHERE c.batch_id = :batch AND c.basis = 'STATISTICAL' AND c.first_day = m.first_day)
            UNION ALL
            SELECT first_day, partner, direction, usd_after FROM import_change
            WHERE batch_id = :batch AND reporter = '29000'""";

    private static final String FUTURE = """
            SELECT first_day, SUM(row_count) AS row_count FROM flow_coverage WHERE batch_id = ? AND first_day > ?
            GROUP BY first_day ORDER BY first_day DESC""";

    private static final String CHANGED_MONTHS =
            "SELECT first_day FROM flow_coverage WHERE batch_id = :batch AND basis = 'STATISTICAL'";

    private static final int LAST_CHAPTER = 97;
    private static final int RESERVED_CHAPTER = 77;

    private final JdbcClient client;
    private final FigureContradictions figures;

    NoticeFinder(JdbcClient client, FigureContradictions figures) {
        this.client = client;
        this.figures = figures;
    }

    Found future(long id) {
        return Found.of(client.sql(FUTURE)
                .params(id, Date.valueOf(LocalDate.now()))
                .query((row, number) -> ImportNotice.future(
                        YearMonth.from(row.getDate("first_day").toLocalDate()), row.getLong("row_count")))
                .list());
    }

    Found unknownPartners(long id) {
        return unknown(id, PARTNERS, NoticeFinder::isPartner, ImportNotice::unknownPartner);
    }

    private static boolean isPartner(String code) {
        return Formats.isCountry(code) || code.equals(StatRow.UNKNOWN) || code.equals(StatRow.WORLD);
    }

    Found unknownChapters(long id) {
        return unknown(id, CHAPTERS, NoticeFinder::isChapter, ImportNotice::unknownChapter);
    }

    private static boolean isChapter(String code) {
        if (!code.matches("[0-9]{2}")) {
            return false;
        }
        var number = Integer.parseInt(code);
        return number >= 1 && number <= LAST_CHAPTER && number != RESERVED_CHAPTER;
    }

    private Found unknown(long id, String sql, Predicate<String> isKnown, Unknown notice) {
        return Found.of(client
                .sql(sql)
                .param("batch", id)
                .query((row, number) -> Map.entry(
                        row.getString("code"),
                        notice.of(row.getString("code"), row.getBigDecimal("usd"), row.getLong("row_count"))))
                .list()
                .stream()
                .filter(found -> !isKnown.test(found.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Needs the import's changes. */
    Found contradictions(long id) {
        var changed = client.sql(CHANGED_MONTHS).param("batch", id).query(Date.class).list().stream()
                .map(day -> YearMonth.from(day.toLocalDate()))
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return Found.of(List.of());
        }
        var flows = client.sql(FLOWS)
                .param("batch", id)
                .query((row, number) -> new StepSum(
                        Period.ofMonth(YearMonth.from(row.getDate("first_day").toLocalDate())),
                        row.getString("partner"),
                        null,
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("usd")))
                .list();
        return Found.of(figures.find(months(flows), flows, changed).stream()
                .map(found -> ImportNotice.contradiction(new Contradiction(
                        found.figure().id(),
                        found.figure().data().iso2(),
                        found.period(),
                        found.figure().data().direction(),
                        found.check())))
                .toList());
    }

    private static Set<YearMonth> months(List<StepSum> flows) {
        var months = new HashSet<YearMonth>();
        flows.forEach(flow -> months.add(flow.period().first()));
        return months;
    }
}
