package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.warning.WarningLines;
import java.util.List;

/**
 * A period in which trade hung on fewer partners than a manager's line allows.
 *
 * @param byHhi whether the index stood above its line
 * @param byTopShare whether the greatest partner's share stood above its line
 */
public record Crossing(DependencePoint point, boolean byHhi, boolean byTopShare) {

    /** The periods in which a line was crossed, in order; on the line is not across it. */
    public static List<Crossing> of(List<DependencePoint> points, WarningLines lines) {
        return points.stream()
                .map(point -> new Crossing(
                        point,
                        lines.hhi() != null && point.concentration().hhi().compareTo(lines.hhi()) > 0,
                        lines.topSharePercent() != null
                                && point.topShare().movePointRight(2).compareTo(lines.topSharePercent()) > 0))
                .filter(crossing -> crossing.byHhi || crossing.byTopShare)
                .toList();
    }
}
