package com.investkaluga.desk.trade.sample;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.trade.metrics.Direction;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the sample is made from: partners with their size and goods, the path of each group over the years, the targets. */
record SampleModel(List<Partner> partners, Map<PathKey, Map<Integer, Long>> paths, List<Target> targets) {

    static final int FIRST_YEAR = 2012;
    static final int LAST_YEAR = 2025;
    static final List<YearMonth> MONTHS = new Period(YearMonth.of(FIRST_YEAR, 1), YearMonth.of(LAST_YEAR, 12)).months();

    /**
     * @param group whose path over the years it takes
     * @param exportsUsd exports of 2013 before calibration
     * @param importsUsd imports of 2013 before calibration
     * @param foodPerMille how readily its exports are food
     * @param exportGoods chapters of exports other than food, with weights
     * @param importGoods chapters of imports, with weights
     */
    record Partner(
            String iso2,
            String group,
            long exportsUsd,
            long importsUsd,
            long foodPerMille,
            Map<String, Long> exportGoods,
            Map<String, Long> importGoods) {}

    record PathKey(String group, Direction direction) {}

    /**
     * @param partner whose flows must add up, null for all partners
     * @param food only chapters 01 to 24
     * @param usd to what
     */
    record Target(@Nullable String partner, Period period, Direction direction, boolean food, long usd) {

        boolean covers(String otherPartner, YearMonth month, Direction otherDirection) {
            return (partner == null || partner.equals(otherPartner))
                    && (direction == Direction.TURNOVER || direction == otherDirection)
                    && period.contains(month);
        }
    }

    static SampleModel read() {
        return new SampleModel(
                ReferenceData.read("sample-partners.csv").stream()
                        .map(SampleModel::partner)
                        .toList(),
                ReferenceData.read("sample-paths.csv").stream()
                        .collect(Collectors.toMap(
                                row -> new PathKey(row.text("group"), row.constant("direction", Direction.class)),
                                SampleModel::path)),
                ReferenceData.read("sample-targets.csv").stream()
                        .map(SampleModel::target)
                        .toList());
    }

    /**
     * What a month would bring before season, unevenness and calibration: the year's path, blended with the neighbouring year's
     * by the distance from mid-year, so that years do not step.
     */
    long level(Partner partner, Direction direction, YearMonth month) {
        var path = Objects.requireNonNull(
                paths.get(new PathKey(partner.group(), direction)), () -> "No path for " + partner.group());
        var distance = 2 * month.getMonthValue() - 13;
        var neighbour = Math.clamp(month.getYear() + (long) Integer.signum(distance), FIRST_YEAR, LAST_YEAR);
        var perMille = path.get(month.getYear()) * (24 - Math.abs(distance)) + path.get(neighbour) * Math.abs(distance);
        var base = direction == Direction.EXPORTS ? partner.exportsUsd() : partner.importsUsd();
        return base * perMille / 24 / 1000 / 12;
    }

    private static Partner partner(ReferenceData.Row row) {
        return new Partner(
                row.text("iso2"),
                row.text("group"),
                row.value("exports_usd_thousand", Long::valueOf) * 1000,
                row.value("imports_usd_thousand", Long::valueOf) * 1000,
                row.value("food_per_mille", Long::valueOf),
                row.value("export_goods", SampleModel::goods),
                row.value("import_goods", SampleModel::goods));
    }

    private static Map<Integer, Long> path(ReferenceData.Row row) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .collect(Collectors.toMap(year -> year, year -> row.value("y" + year, Long::valueOf)));
    }

    private static Target target(ReferenceData.Row row) {
        return new Target(
                row.textOrNull("iso2"),
                row.value("period", Period::parse),
                row.constant("direction", Direction.class),
                row.flag("food"),
                row.value("usd", Long::valueOf));
    }

    /** Reads {@code 87:45 85:20} in its order. */
    static Map<String, Long> goods(String text) {
        var goods = new LinkedHashMap<String, Long>();
        Arrays.stream(text.split(" "))
                .map(part -> part.split(":"))
                .forEach(part -> goods.put(part[0], Long.valueOf(part[1])));
        return goods;
    }
}
