package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.SourcedFigure;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.CountryHeadline;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.metrics.Measure.Stated;
import com.investkaluga.desk.trade.ui.words.ImpliedText;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What sources say about a partner, figure by figure; each opens where it comes from. */
final class PublishedTiles {

    private static final int TURNOVERS = 2;

    private final Component reader;
    private final MeasureText words;
    private final List<ReportedFigure> published;

    /** @param published the figures of all partners, among which the one before in rank is looked for */
    PublishedTiles(Component reader, List<ReportedFigure> published) {
        this.reader = reader;
        this.published = published;
        words = MeasureText.in(reader);
    }

    /** The latest two turnovers in the order of time, the shares and places stated with them, and the latest ones. */
    FigureTile[] of(CountryHeadline headline) {
        var turnovers = headline.turnovers().stream().limit(TURNOVERS).toList().reversed();
        var tiles = new ArrayList<FigureTile>();
        turnovers.forEach(figure -> tiles.add(turnover(figure)));
        Stream.of(
                        turnovers.stream(),
                        Stream.ofNullable(headline.latestShare()),
                        Stream.ofNullable(headline.latestRank()))
                .flatMap(Function.identity())
                .distinct()
                .forEach(figure -> addShareAndRank(figure, tiles));
        return tiles.toArray(FigureTile[]::new);
    }

    private void addShareAndRank(ReportedFigure figure, List<FigureTile> tiles) {
        if (figure.data().sharePercent() != null) {
            tiles.add(share(figure));
        }
        if (figure.data().rank() != null) {
            tiles.add(rank(figure));
        }
    }

    private FigureTile turnover(ReportedFigure figure) {
        var data = figure.data();
        var value =
                MeasureText.sign(data.exactnessValue()) + words.statedMillions(Objects.requireNonNull(data.valueUsd()));
        return new FigureTile(
                        label("trade.headline.turnover", data), sourced(value, figure), text("trade.unit.millions"))
                .comparison(words.growthSpan(figure.growth(), Objects.requireNonNull(data.period())));
    }

    private FigureTile share(ReportedFigure figure) {
        var tile = new FigureTile(
                label("trade.headline.share", figure.data()), sourced(words.shareShort(figure.share()), figure), "");
        var line = new ArrayList<String>();
        if (figure.share() instanceof Stated stated) {
            line.add(words.statedAs(stated.exactness()));
        } else {
            line.add(text("trade.computed"));
        }
        if (figure.impliedTotal() != null) {
            line.add(ImpliedText.totalShort(figure.impliedTotal(), reader));
        }
        return tile.comparison(Ui.span(String.join(" · ", line)));
    }

    private FigureTile rank(ReportedFigure figure) {
        var place = Objects.requireNonNull(figure.data().rank());
        var tile = new FigureTile(
                label("trade.headline.rank", figure.data()), sourced(RankText.place(place, reader), figure), "");
        var line = new Div(new Chip(text("trade.stated.exact"), Chip.Tone.OUTLINE));
        before(figure, place).ifPresent(rival -> line.addComponentAsFirst(Ui.span(after(rival) + " ")));
        var lines = Ui.div("desk-stack-tight", line);
        if (figure.publishedRank() != null) {
            lines.add(Ui.span(RankText.placeAmongPublished(figure.publishedRank(), reader)));
        }
        return tile.comparison(lines);
    }

    /** The partner one place before, where the published values give the same place as the source. */
    private Optional<ReportedFigure> before(ReportedFigure figure, int place) {
        var own = figure.publishedRank();
        if (own == null || own.place() != place || place == 1) {
            return Optional.empty();
        }
        var data = figure.data();
        return published.stream()
                .filter(rival -> rival.publishedRank() != null && rival.data().valueUsd() != null)
                .filter(rival -> Objects.equals(rival.data().period(), data.period())
                        && rival.data().scope() == data.scope()
                        && rival.data().direction() == data.direction()
                        && rival.publishedRank().place() < place)
                .max(Comparator.comparing(rival -> rival.publishedRank().place()));
    }

    private String after(ReportedFigure rival) {
        return reader.getTranslation(
                "trade.headline.after",
                Map.of(
                        "country", Ui.formats(reader).country(rival.data().iso2()),
                        "value",
                                words.statedMillions(
                                        Objects.requireNonNull(rival.data().valueUsd()))));
    }

    private Component sourced(String value, ReportedFigure figure) {
        return new SourcedFigure(value, "desk-tile-value", Provenance.of(figure, reader));
    }

    private String label(String key, FigureData data) {
        return reader.getTranslation(
                key, Map.of("period", PeriodText.of(Objects.requireNonNull(data.period()), reader)));
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
