package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.StatedPercent;
import com.investkaluga.desk.trade.ui.words.CheckText;
import com.investkaluga.desk.trade.ui.words.ImpliedText;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/** One reported figure: what the source states, who says so, what follows, and whether it holds. */
final class FigureCard {

    private final Component reader;
    private final MeasureText words;
    private final ReportedFigure figure;
    private final FigureData data;

    private FigureCard(ReportedFigure figure, Component reader) {
        this.figure = figure;
        this.reader = reader;
        data = figure.data();
        words = MeasureText.in(reader);
    }

    static Card of(ReportedFigure figure, Component reader) {
        return new FigureCard(figure, reader).build();
    }

    private Card build() {
        var chips = Ui.div("desk-fact-line");
        chips.add(
                data.inUse()
                        ? new Chip(text("trade.figure.used"), Chip.Tone.ACCENT)
                        : new Chip(text("trade.figure.unused"), Chip.Tone.OUTLINE));
        if (figure.contested()) {
            chips.add(new Chip(text("base.facts.competing"), Chip.Tone.ATTENTION));
        }
        var body = new ArrayList<Component>();
        body.add(chips);
        body.add(properties());
        Rivals.of(figure, reader).forEach(line -> body.add(Ui.secondary(line)));
        figure.checks().forEach(check -> body.add(check(check)));
        body.addAll(Provenance.source(data, reader));
        body.add(Ui.secondary(Provenance.entered(figure.figure().stamp(), reader)));
        var note = Ui.either(data.note(), data.noteRu());
        if (!note.isBlank()) {
            body.add(Ui.secondary(note));
        }
        return new Card(title(), Ui.div("desk-figure", body.toArray(Component[]::new)));
    }

    private String title() {
        var period = data.period() == null ? text("trade.period.unknown") : PeriodText.of(data.period(), reader);
        var title = TradeText.direction(data.direction(), reader) + ", " + period;
        return data.scope() == FigureScope.TOTAL ? title : title + " · " + text("trade.figure.scope." + data.scope());
    }

    private PropertyList properties() {
        var list = new PropertyList();
        if (data.valueUsd() != null) {
            list.add(
                    text("trade.figure.valueUsd"),
                    reader.getTranslation(
                            "trade.figure.amount",
                            Map.of(
                                    "usd", Ui.formats(reader).millions(data.valueUsd()),
                                    "exactness", Provenance.exactness(data.exactnessValue(), reader))));
        }
        if (data.growthPercent() != null) {
            var stated = Measure.stated(
                    new StatedPercent(data.growthPercent(), Objects.requireNonNull(data.exactnessGrowth())));
            list.add(text("trade.figure.growthPercent"), words.growthShort(stated));
        }
        if (data.sharePercent() != null && data.shareBasis() != null) {
            var stated = Measure.stated(
                    new StatedPercent(data.sharePercent(), Objects.requireNonNull(data.exactnessShare())));
            list.add(
                    text("trade.figure.sharePercent"),
                    words.shareShort(stated) + " " + text("trade.figure.shareBasis.of." + data.shareBasis()));
        }
        if (data.rank() != null) {
            list.add(text("trade.figure.rank"), RankText.place(data.rank(), reader));
        }
        if (data.period() != null && data.valueUsd() != null) {
            list.add(text("trade.figure.growth"), words.growth(figure.growth(), data.period()));
        }
        if (figure.impliedBase() != null) {
            list.add(text("trade.figure.implied"), ImpliedText.base(figure.impliedBase(), reader));
        }
        if (figure.impliedTotal() != null) {
            list.add(text("trade.figure.implied"), ImpliedText.total(figure.impliedTotal(), reader));
        }
        if (figure.publishedRank() != null && figure.publishedRank().among() > 1) {
            list.add(text("trade.figure.publishedRank"), RankText.placeAmongPublished(figure.publishedRank(), reader));
        }
        return list;
    }

    /** Both numbers and both sources, and whether they agree. */
    private Component check(Check check) {
        var checks = new CheckText(reader);
        return Ui.div("desk-fact-line", checks.verdict(check), Ui.span(checks.sentence(check)));
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
