package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.ui.words.ImpliedText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a reported figure comes from: the exact words, the source, who entered it, what it implies. */
final class Provenance {

    /** Under which name a record is created where nobody is signed in, as the reference data are. */
    private static final String NOBODY = "system";

    private Provenance() {}

    /** The lines of the card that opens at a headline figure. */
    static Component[] of(ReportedFigure figure, Component reader) {
        var data = figure.data();
        var lines = new ArrayList<Component>();
        if (data.valueUsd() != null) {
            lines.add(Ui.span(value(data, reader), "desk-strong"));
        }
        lines.addAll(source(data, reader));
        Rivals.of(figure, reader).forEach(line -> lines.add(Ui.span(line)));
        lines.add(Ui.secondary(entered(figure.figure().stamp(), reader)));
        if (figure.impliedBase() != null) {
            lines.add(Ui.span(ImpliedText.base(figure.impliedBase(), reader)));
        }
        if (figure.impliedTotal() != null) {
            lines.add(Ui.span(ImpliedText.total(figure.impliedTotal(), reader)));
        }
        var note = Ui.either(data.note(), data.noteRu());
        if (!note.isBlank()) {
            lines.add(Ui.secondary(note));
        }
        return lines.toArray(Component[]::new);
    }

    /** '875.0 USD m turnover, year 2013, exact'. */
    private static String value(FigureData data, Component reader) {
        return reader.getTranslation(
                "trade.figure.exactly",
                Map.of(
                        "usd", Ui.formats(reader).millions(data.valueUsd()),
                        "direction",
                                TradeText.direction(data.direction(), reader).toLowerCase(Ui.locale(reader)),
                        "period", longPeriod(data.period(), reader),
                        "exactness", exactness(data.exactnessValue(), reader)));
    }

    static String exactness(@Nullable Exactness exactness, Component reader) {
        return exactness == null ? "" : reader.getTranslation("base.exactness." + exactness);
    }

    /** 'year 2013', 'H1 2014' or 'period not named'. */
    static String longPeriod(@Nullable Period period, Component reader) {
        if (period == null) {
            return reader.getTranslation("trade.period.unknown");
        }
        var text = PeriodText.of(period, reader);
        return period.kind() == Period.Kind.YEAR
                ? reader.getTranslation("trade.period.year", Map.of("year", text))
                : text;
    }

    /** The source's title as a link where it has an address, and when it said so. */
    static List<Component> source(FigureData data, Component reader) {
        var line = source(data.sourceTitle(), data.sourceUrl());
        if (data.publishedOn() != null) {
            line.add(Ui.span(" · " + Ui.formats(reader).date(data.publishedOn())));
        }
        return List.of(line);
    }

    /** The source's title, as a link where it has an address. */
    static Div source(String title, @Nullable String url) {
        return Ui.div(
                "desk-secondary",
                url == null ? Ui.span(SourceTitle.of(title)) : Ui.externalLink(url, SourceTitle.of(title)));
    }

    static String entered(RecordStamp stamp, Component reader) {
        if (stamp.createdBy() == null
                || stamp.createdAt() == null
                || stamp.createdBy().equals(NOBODY)) {
            return reader.getTranslation("trade.figure.entered.reference");
        }
        var day = LocalDate.ofInstant(stamp.createdAt(), ZoneId.systemDefault());
        return reader.getTranslation(
                "trade.figure.entered",
                Map.of("name", stamp.createdBy(), "day", Ui.formats(reader).date(day)));
    }
}
