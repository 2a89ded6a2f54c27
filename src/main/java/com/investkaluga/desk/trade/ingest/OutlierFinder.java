package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchParts;
import com.investkaluga.desk.trade.flow.BatchParts.Part;
import com.investkaluga.desk.trade.ingest.ImportNotice.Kind;
import com.investkaluga.desk.trade.ingest.NoticeFinder.Found;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds months, directions, partners and chapters that are three times or a third of their like a year before. */
@Component
class OutlierFinder {

    private static final String OUTLIERS = """
            SELECT first_day, direction, partner, chapter, usd, usd_before, COUNT(*) OVER () AS found
            FROM (
                SELECT p.first_day, s.direction, s.partner, s.chapter,
                    SUM(CASE WHEN p.is_after THEN s.value_usd ELSE 0 END) AS usd,
                    SUM(CASE WHEN p.is_after THEN 0 ELSE s.value_usd END) AS usd_before
                FROM import_compared p JOIN batch_chapter s ON s.batch_id = p.other_id AND s.first_day = p.other_day
                WHERE {part p} AND p.basis <> 'CONTEXT'
                    AND (p.is_after AND p.other_id = p.batch_id OR p.other_day < p.first_day)
                GROUP BY p.first_day, s.direction, s.partner, s.chapter
            ) cells
            WHERE usd > 0 AND usd_before > 0 AND (usd >= 100000 OR usd_before >= 100000)
                AND (usd > 3 * usd_before OR 3 * usd < usd_before)
            ORDER BY ABS(usd - usd_before) DESC, first_day, direction, partner, chapter
            FETCH FIRST 200 ROWS ONLY""";

    private final BatchParts parts;

    OutlierFinder(BatchParts parts) {
        this.parts = parts;
    }

    Found find(long id) {
        var found = parts.each(id, OutlierFinder::find);
        return new Found(
                found.stream().mapToLong(Found::count).sum(),
                found.stream()
                        .flatMap(part -> part.notices().stream())
                        .sorted(Comparator.comparing(OutlierFinder::difference).reversed())
                        .limit(ImportNotices.MOST)
                        .toList());
    }

    private static Found find(Part part) {
        var count = new long[1];
        var notices = part.sql(OUTLIERS)
                .query((row, number) -> {
                    count[0] = row.getLong("found");
                    return outlier(row);
                })
                .list();
        return new Found(count[0], notices);
    }

    private static ImportNotice outlier(ResultSet row) throws SQLException {
        return new ImportNotice(
                Kind.OUTLIER,
                null,
                null,
                YearMonth.from(row.getDate("first_day").toLocalDate()),
                Direction.valueOf(row.getString("direction")),
                row.getString("partner"),
                row.getString("chapter"),
                row.getBigDecimal("usd"),
                row.getBigDecimal("usd_before"),
                null,
                null);
    }

    private static BigDecimal difference(ImportNotice outlier) {
        return Objects.requireNonNull(outlier.usd())
                .subtract(Objects.requireNonNull(outlier.usdBefore()))
                .abs();
    }
}
