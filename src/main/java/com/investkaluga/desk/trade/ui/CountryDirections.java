package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.KnownMonths;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A country's value, growth, share and place in each direction on its own, with the balance, the source and what is missing. */
final class CountryDirections extends Composite<Card> {

    private static final List<String> COLUMNS =
            List.of("trade.unit.millions", "trade.column.growth", "trade.column.share", "trade.column.place");

    private final Card card = new Card("");

    @Override
    protected Card initContent() {
        return card;
    }

    /** @param remarks what else is to be said of the shares */
    void show(CountryAsked asked, Map<Direction, PartnerTrade> trades, List<String> remarks) {
        var compared = PeriodText.of(asked.compared(), this);
        card.setTitle(getTranslation("trade.directions.of", Map.of("period", compared)));
        card.subtitle(getTranslation(
                "trade.directions.against",
                Map.of("base", PeriodText.of(asked.compared().yearBefore(), this))));
        var table = new NativeTable();
        table.addClassName("desk-figure-table");
        table.setCaptionText(getTranslation("trade.directions.of", Map.of("period", compared)));
        var head = table.getHead().addRow();
        head.add(header("col", Ui.span(getTranslation("trade.explorer.direction"))));
        COLUMNS.forEach(column -> head.add(header("col", Ui.span(getTranslation(column)))));
        for (var direction : Direction.values()) {
            fill(table.getBody().addRow(), direction, trades.get(direction), asked);
        }
        var turnover = trades.get(Direction.TURNOVER);
        if (turnover != null) {
            balance(table.getBody().addRow(), turnover);
        }
        var words = Ui.div("desk-stack-tight", Ui.secondary(about(asked)));
        remarks.forEach(remark -> words.add(Ui.secondary(remark)));
        card.content(table, words);
    }

    private void fill(NativeTableRow row, Direction direction, @Nullable PartnerTrade trade, CountryAsked asked) {
        var swatch = Ui.span("", "desk-swatch");
        swatch.addClassName("desk-direction-" + direction.name().toLowerCase(java.util.Locale.ROOT));
        var name = Ui.span(TradeText.direction(direction, this));
        row.add(header("row", swatch, name));
        row.setClassName("desk-row-on", direction == asked.direction());
        if (trade == null) {
            row.add(cell(Ui.secondary(asked.isUnknown() ? Formats.UNKNOWN : getTranslation("trade.directions.none"))));
            return;
        }
        var words = MeasureText.in(this);
        row.add(
                cell(
                        Ui.span(Ui.formats(this).millions(trade.usd()), "desk-strong"),
                        RevisionText.was(trade.revisions().get(direction), this)),
                cell(growth(trade, asked)),
                cell(
                        share(trade, words),
                        Ui.secondary(trade.shareChangePoints() == null ? "" : words.points(trade.shareChangePoints()))),
                cell(place(trade)));
    }

    private static Component share(PartnerTrade trade, MeasureText words) {
        var share = Ui.span(words.shareShort(trade.share().measure()));
        share.getElement().setAttribute("title", words.shareBase(trade.share()));
        return share;
    }

    private Component growth(PartnerTrade trade, CountryAsked asked) {
        var words = MeasureText.in(this);
        if (trade.growth().number().isEmpty()) {
            return Ui.secondary(words.growth(trade.growth(), asked.compared()));
        }
        var span = Ui.span(words.growthShort(trade.growth()));
        span.addClassName(trade.growth().number().orElseThrow().signum() < 0 ? "desk-fall" : "desk-rise");
        return span;
    }

    private Component[] place(PartnerTrade trade) {
        if (trade.rank() == null) {
            return new Component[] {Ui.span("—")};
        }
        var change = Ui.span(RankText.change(trade.rankChange()), "desk-secondary");
        change.getElement().setAttribute("title", RankText.changeWords(trade.rankChange(), this));
        return new Component[] {Ui.span(RankText.placeAmong(trade.rank(), this)), new Span(" "), change};
    }

    private void balance(NativeTableRow row, PartnerTrade turnover) {
        var balance = turnover.exportsUsd().subtract(turnover.importsUsd());
        row.add(
                header("row", Ui.span(getTranslation("trade.balance"))),
                cell(Ui.span(Ui.formats(this).signed(ChartPoints.millions(balance), 1))),
                new NativeTableCell(),
                new NativeTableCell(),
                new NativeTableCell());
    }

    /** Where the figures come from, and which months of the period are known. */
    private String about(CountryAsked asked) {
        var source = TradeText.basis(asked.state().basis(), this);
        var period = PeriodText.of(asked.period(), this);
        if (asked.isUnknown()) {
            return KnownMonths.unknown(asked.compared(), this);
        }
        var missing = asked.missingMonths();
        if (!missing.isEmpty()) {
            return getTranslation(
                    "trade.directions.lacking",
                    Map.of("source", source, "period", period, "months", PeriodText.ofMonths(missing, this)));
        }
        return asked.isOver()
                ? getTranslation("trade.directions.complete", Map.of("source", source, "period", period))
                : getTranslation(
                        "trade.directions.part",
                        Map.of(
                                "source",
                                source,
                                "period",
                                period,
                                "part",
                                PeriodText.of(asked.compared(), this),
                                "base",
                                PeriodText.of(asked.compared().yearBefore(), this)));
    }

    private static NativeTableCell cell(Component... content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
