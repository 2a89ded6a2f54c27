package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.flow.Replacement;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Shares.Share;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the explorer's answers are put into words, the same in charts, grids and exports. */
final class AnswerText {

    private final Component reader;
    private final Formats formats;
    private final MeasureText words;

    AnswerText(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
        words = MeasureText.in(reader);
    }

    String period(Period period) {
        return PeriodText.of(period, reader);
    }

    /** '2024, lacks Jun–Dec 2024', for a cell that stands by itself, in a file too. */
    String period(TradeValue value) {
        var incomplete = incomplete(value);
        return period(value.period()) + (incomplete.isEmpty() ? "" : ", " + incomplete);
    }

    /** As it stands inside of a sentence: 'contribution to growth'. */
    String name(Measured measure) {
        return text("trade.measured." + measure).toLowerCase(Ui.locale(reader));
    }

    /** 'USD m', '%', 'percentage points', '2019 = 100'. */
    String unit(Measured measure, @Nullable Period indexBase) {
        return switch (measure) {
            case VALUE, BALANCE, CHANGE -> text("trade.unit.millions");
            case SHARE, GROWTH -> "%";
            case CONTRIBUTION -> text("trade.unit.points");
            case INDEX -> indexBase == null ? "" : period(indexBase) + " = 100";
        };
    }

    /** What the parts are shares of: 'of all trade', 'of trade in 84 Machinery', 'of trade with China'. */
    String whole(TradeFilter filter, Split split) {
        if (split == Split.PARTNER && !filter.goods().isEmpty()) {
            var goods = filter.goods().stream()
                    .map(code -> PartText.goods(code, reader))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return reader.getTranslation("trade.explorer.whole.goods", Map.of("goods", goods));
        }
        if (split.isGoods() && !filter.partners().isEmpty()) {
            var partners =
                    filter.partners().stream().map(formats::country).sorted().collect(Collectors.joining(", "));
            return reader.getTranslation("trade.explorer.whole.partners", Map.of("partners", partners));
        }
        return text("trade.explorer.whole.all");
    }

    /** 'lacks Jun–Dec 2024'; empty for a complete value. */
    String incomplete(@Nullable TradeValue value) {
        return value == null || value.isComplete()
                ? ""
                : reader.getTranslation(
                        "trade.explorer.lacks", Map.of("months", PeriodText.ofMonths(value.missingMonths(), reader)));
    }

    /** What a value was before imports changed it; empty where they did not. */
    String revision(@Nullable Revision revision) {
        return RevisionText.of(revision, reader);
    }

    /** What is to be said of an answer with values that imports changed; empty where it has none. */
    String revised(Stream<@Nullable Revision> revisions) {
        var imports = revisions
                .filter(Objects::nonNull)
                .map(Revision::by)
                .distinct()
                .sorted(Comparator.comparing(Replacement::committedAt))
                .map(by -> "%d (%s, %s)"
                        .formatted(
                                by.batchId(), by.title(), formats.dateTime(by.committedAt(), ZoneId.systemDefault())))
                .toList();
        return imports.isEmpty()
                ? ""
                : reader.getTranslation(
                        "trade.explorer.revised",
                        Map.of("count", imports.size(), "imports", String.join(", ", imports)));
    }

    /** '+5.0 % on Jan–May 2023', or why there is none. */
    String change(Measure change, Period period, Period base) {
        return switch (change) {
            case Measure.Computed computed ->
                reader.getTranslation(
                        "trade.explorer.against",
                        Map.of(
                                "change", formats.change(computed.value()),
                                "period", period(period),
                                "base", period(base)));
            case Measure.Stated stated -> words.growthShort(stated);
            case Measure.Missing missing -> words.growthObstacle(missing);
        };
    }

    String percent(Measure measure) {
        return words.shareShort(measure);
    }

    String shareBase(Share share) {
        return words.shareBase(share);
    }

    String growth(Measure measure) {
        return words.growthShort(measure);
    }

    /** '+1.4 points', '—'. */
    String points(Measure contribution) {
        return words.points(
                contribution.number().map(ratio -> ratio.movePointRight(2)).orElse(null));
    }

    String millions(@Nullable BigDecimal usd) {
        return formats.millions(usd);
    }

    String millions(@Nullable TradeValue value) {
        return formats.millions(value == null ? null : value.usd());
    }

    /** US dollars gained or lost, in millions: '+12.5'. */
    String change(@Nullable BigDecimal usd) {
        return usd == null ? Formats.UNKNOWN : formats.signed(usd.movePointLeft(6), 1);
    }

    String number(Measure measure) {
        return formats.decimal(measure.number().orElse(null), 1);
    }

    /** The lines below an exported table. */
    List<String> notes(@Nullable Basis basis, TradeFilter filter, Split split, Period period, List<String> remarks) {
        var notes = new ArrayList<String>();
        if (basis == Basis.SAMPLE) {
            notes.add(text("chart.sample.remark"));
        }
        notes.add(TradeText.direction(filter.direction(), reader) + ". "
                + reader.getTranslation("trade.explorer.share.of", Map.of("whole", whole(filter, split))));
        notes.addAll(remarks);
        notes.addAll(TradeText.exportNotes(basis, period(period), reader));
        return notes;
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
