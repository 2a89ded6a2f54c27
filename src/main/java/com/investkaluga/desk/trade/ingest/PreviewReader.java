package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ingest.ImportPreview.Cells;
import com.investkaluga.desk.trade.ingest.ImportPreview.Change;
import com.investkaluga.desk.trade.ingest.ImportPreview.PartnerChange;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a preview as it was made. */
@Component
@Transactional(readOnly = true)
class PreviewReader {

    private static final String SUMS = """
            SUM(usd_before) AS usd_before, SUM(usd_after) AS usd_after,
            SUM(rows_before) AS rows_before, SUM(rows_after) AS rows_after""";

    /** The world as it is stated is no partner beside the others: it is all of them. */
    private static final String WORLD = """
            COALESCE(SUM(CASE WHEN partner = 'W0' AND rows_before > 0 THEN usd_before END), SUM(usd_before)) AS usd_before,
            COALESCE(SUM(CASE WHEN partner = 'W0' AND rows_after > 0 THEN usd_after END), SUM(usd_after)) AS usd_after,
            SUM(rows_before) AS rows_before, SUM(rows_after) AS rows_after""";

    private static final String PERIODS = """
            SELECT reporter, first_day, months, direction, %s FROM import_change WHERE batch_id = ?
            GROUP BY reporter, first_day, months, direction
            ORDER BY CASE reporter WHEN '29000' THEN 0 ELSE 1 END, reporter, first_day, months, direction""".formatted(WORLD);

    private static final String PARTNER_COUNTS = """
            SELECT reporter, first_day, months, COUNT(DISTINCT CASE WHEN rows_after > 0 THEN partner END) AS partners
            FROM import_change WHERE batch_id = ? GROUP BY reporter, first_day, months""";

    private static final String PARTNERS = """
            SELECT reporter, partner, direction, %s FROM import_change WHERE batch_id = ?
            GROUP BY reporter, partner, direction ORDER BY reporter, partner, direction""".formatted(SUMS);

    private static final Comparator<PartnerChange> REGION_FIRST =
            Comparator.comparing(change -> change.reporter().kind());

    private final JdbcClient client;
    private final ImportNotices notices;
    private final FigureBatches figures;

    PreviewReader(JdbcClient client, ImportNotices notices, FigureBatches figures) {
        this.client = client;
        this.notices = notices;
        this.figures = figures;
    }

    ImportPreview preview(long id) {
        return new ImportPreview(
                periods(id), partners(id), notices.counts(id), figures.changes(id), figures.effects(id));
    }

    List<ImportNotice> notices(long id, ImportNotice.Kind kind) {
        return notices.of(id, kind);
    }

    private List<PeriodChange> periods(long id) {
        var cells = cells(id);
        var partners = partnerCounts(id);
        var periods = new LinkedHashMap<Key, PeriodChange>();
        client.sql(PERIODS).param(id).query(row -> {
            var key = key(row);
            var change = new PeriodChange(
                    key.reporter(),
                    key.period(),
                    partners.getOrDefault(key, 0),
                    List.of(change(row)),
                    cells.getOrDefault(key, Cells.NONE));
            periods.merge(key, change, PreviewReader::join);
        });
        return List.copyOf(periods.values());
    }

    private record Key(Reporter reporter, Period period) {}

    private static PeriodChange join(PeriodChange one, PeriodChange other) {
        return new PeriodChange(
                one.reporter(), one.period(), one.partners(), both(one.changes(), other.changes()), one.cells());
    }

    private Map<Key, Integer> partnerCounts(long id) {
        var counts = new HashMap<Key, Integer>();
        client.sql(PARTNER_COUNTS).param(id).query(row -> {
            counts.put(key(row), row.getInt("partners"));
        });
        return counts;
    }

    private Map<Key, Cells> cells(long id) {
        var cells = new HashMap<Key, Cells>();
        client.sql("SELECT * FROM import_period WHERE batch_id = ?").param(id).query(row -> {
            cells.put(
                    key(row),
                    new Cells(
                            row.getLong("new_cells"),
                            row.getLong("changed_cells"),
                            row.getLong("same_cells"),
                            row.getLong("missing_cells")));
        });
        return cells;
    }

    /** The region's partners before others', the greatest change first. */
    private List<PartnerChange> partners(long id) {
        var partners = new LinkedHashMap<String, PartnerChange>();
        client.sql(PARTNERS).param(id).query(row -> {
            var change = new PartnerChange(
                    reporter(row.getString("reporter")), row.getString("partner"), List.of(change(row)));
            partners.merge(
                    change.reporter() + change.partner(),
                    change,
                    (one, other) ->
                            new PartnerChange(one.reporter(), one.partner(), both(one.changes(), other.changes())));
        });
        return partners.values().stream()
                .sorted(REGION_FIRST.thenComparing(PreviewReader::difference, Comparator.reverseOrder()))
                .toList();
    }

    private static BigDecimal difference(PartnerChange change) {
        return change.changes().stream().map(each -> each.difference().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Change> both(List<Change> one, List<Change> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("usd_before"),
                row.getBigDecimal("usd_after"),
                row.getLong("rows_before"),
                row.getLong("rows_after"));
    }

    private static Key key(ResultSet row) throws SQLException {
        var first = YearMonth.from(row.getDate("first_day").toLocalDate());
        return new Key(
                reporter(row.getString("reporter")), new Period(first, first.plusMonths(row.getInt("months") - 1L)));
    }

    private static Reporter reporter(String code) {
        return code.length() == 2 ? Reporter.country(code) : Reporter.region(code);
    }
}
