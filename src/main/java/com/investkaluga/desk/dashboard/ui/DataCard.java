package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Map;

/** How complete the data is and what it rests on; the months and the last batch lead to what is behind them. */
final class DataCard {

    private DataCard() {}

    static Component create(DataState state) {
        var card = new Card(Ui.text("dashboard.data"));
        var formats = Ui.formats(card);
        var facts = new PropertyList();
        var available = state.available();
        if (available != null) {
            var months = available.monthCount();
            facts.add(
                    Ui.text("dashboard.data.months"),
                    Ui.link(
                            monthly(available),
                            Ui.text(
                                    "dashboard.data.complete",
                                    Map.of(
                                            "known",
                                            months - state.missingMonths().size(),
                                            "all",
                                            months,
                                            "range",
                                            PeriodText.of(available, card)))));
        }
        facts.add(
                Ui.text("dashboard.data.figures"),
                Ui.text("dashboard.data.figures.count", Map.of("count", state.figures())));
        facts.add(
                Ui.text("dashboard.data.contested"),
                Ui.text("dashboard.data.figures.count", Map.of("count", state.contestedFigures())));
        facts.add(
                Ui.text("dashboard.data.undated"),
                Ui.text("dashboard.data.figures.count", Map.of("count", state.figuresWithoutPeriod())));
        var batch = state.lastBatch();
        if (batch != null) {
            facts.add(
                    Ui.text("dashboard.data.batch"),
                    Ui.link(
                            RecordKind.IMPORT.path(),
                            Ui.text(
                                    "dashboard.data.batch.text",
                                    Map.of(
                                            "title", state.isSample() ? Ui.text("trade.basis.SAMPLE") : batch.title(),
                                            "rows", batch.rowCount(),
                                            "date", formats.dateTime(batch.createdAt(), ZoneId.systemDefault())))));
        }
        return card.content(facts);
    }

    /** The flows of all these months, month by month. */
    private static String monthly(Period available) {
        return Query.empty()
                .with("from", available.first().toString())
                .with("to", available.last().toString())
                .with("step", Granularity.MONTH.name())
                .at("trade");
    }
}
