package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Crossing;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.warning.WarningLines;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much hangs on few partners, in the reader's words. */
public final class DependenceText {

    private static final int INDEX_DIGITS = 3;
    private static final int MOST_DIGITS = 8;

    private final Component reader;
    private final Formats formats;

    private DependenceText(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    /** Words in the language of the user who sees this component. */
    public static DependenceText in(Component reader) {
        return new DependenceText(reader);
    }

    /** '0.243'. */
    public String hhi(BigDecimal hhi) {
        return formats.decimal(hhi, INDEX_DIGITS);
    }

    /** '4.1 effective partners', 'China 37.7 %', and what of the period is missing. */
    public List<String> about(DependencePoint point) {
        var lines = new ArrayList<String>();
        lines.add(reader.getTranslation(
                "trade.dependence.effective",
                Map.of("partners", formats.decimal(point.concentration().effectivePartners(), 1))));
        lines.add(greatest(point));
        return lines;
    }

    /** 'HHI 0.243', 'China 37.7 %': what belongs to a number of effective partners. */
    public List<String> index(DependencePoint point) {
        return List.of(
                reader.getTranslation("trade.dependence.hhi") + " "
                        + hhi(point.concentration().hhi()),
                greatest(point));
    }

    /** 'China 37.7 %'. */
    public String greatest(DependencePoint point) {
        return formats.country(point.greatest()) + " " + formats.percent(point.topShare());
    }

    private String greatest(DependencePoint point, BigDecimal line) {
        return formats.country(point.greatest()) + " " + beside(point.topShare().movePointRight(2), line, 1)
                + "\u00a0%";
    }

    /** A number above a line with as many decimals as tell the two apart: 0.500 is not above 0.500. */
    private String beside(BigDecimal number, BigDecimal line, int usual) {
        var digits = usual;
        while (digits < MOST_DIGITS && rounded(number, digits).compareTo(rounded(line, digits)) == 0) {
            digits++;
        }
        return formats.decimal(number, digits);
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP);
    }

    /** One sentence for each line that was crossed, with the periods in which it was: the latest first. */
    public List<String> crossed(List<Crossing> crossings, WarningLines lines) {
        var sentences = new ArrayList<String>();
        if (lines.hhi() != null && crossings.stream().anyMatch(Crossing::byHhi)) {
            var periods = crossings.reversed().stream()
                    .filter(Crossing::byHhi)
                    .map(crossing -> period(
                            crossing.point(),
                            beside(crossing.point().concentration().hhi(), lines.hhi(), INDEX_DIGITS)))
                    .collect(Collectors.joining(", "));
            sentences.add(reader.getTranslation(
                    "trade.dependence.crossed.hhi", Map.of("line", hhi(lines.hhi()), "periods", periods)));
        }
        var topShare = lines.topSharePercent();
        if (topShare != null && crossings.stream().anyMatch(Crossing::byTopShare)) {
            var periods = crossings.reversed().stream()
                    .filter(Crossing::byTopShare)
                    .map(crossing -> period(crossing.point(), greatest(crossing.point(), topShare)))
                    .collect(Collectors.joining(", "));
            sentences.add(reader.getTranslation(
                    "trade.dependence.crossed.top",
                    Map.of("line", formats.percent(topShare.movePointLeft(2)), "periods", periods)));
        }
        return sentences;
    }

    /** '2023 (0.312)', '2024, not complete (0.290)'. */
    private String period(DependencePoint point, String figure) {
        var key = point.total().isComplete() ? "trade.dependence.in" : "trade.dependence.in.part";
        return reader.getTranslation(key, Map.of("period", PeriodText.of(point.period(), reader), "figure", figure));
    }
}
