package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How complete the data is and what it rests on; each number leads to what is behind it. */
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
        facts.add(Ui.text("dashboard.data.figures"), figures(state.figures(), null));
        facts.add(Ui.text("dashboard.data.contested"), figures(state.contestedFigures(), "CONTESTED"));
        facts.add(Ui.text("dashboard.data.undated"), figures(state.figuresWithoutPeriod(), "UNDATED"));
        var batch = state.lastBatch();
        if (batch != null) {
            facts.add(
                    Ui.text("dashboard.data.batch"),
                    Ui.link(
                            RecordRef.of(RecordKind.IMPORT, batch.id()).path(),
                            Ui.text(
                                    "dashboard.data.batch.text",
                                    Map.of(
                                            "title", state.isSample() ? Ui.text("trade.basis.SAMPLE") : batch.title(),
                                            "rows", batch.rowCount(),
                                            "date", formats.dateTime(batch.createdAt(), ZoneId.systemDefault())))));
        }
        return card.content(facts);
    }

    /**
     * How many, with the way to them.
     *
     * @param state as the list's address names it, null for all
     */
    private static Component figures(int count, @Nullable String state) {
        return Ui.link(
                Query.empty().with("state", state).at("trade/figures"),
                Ui.text("dashboard.data.figures.count", Map.of("count", count)));
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
