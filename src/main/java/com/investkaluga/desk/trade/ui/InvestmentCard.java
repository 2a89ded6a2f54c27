package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.InvestmentRow;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** One investment that a source states: of which years, how much, how exactly, and who says so. */
final class InvestmentCard {

    private InvestmentCard() {}

    static Card of(InvestmentRow row, Component reader) {
        var amount = new PropertyList();
        amount.add(
                reader.getTranslation("trade.investment.amount"),
                reader.getTranslation(
                        "trade.investment.exactly",
                        Map.of(
                                "amount", Ui.formats(reader).money(row.amount(), row.currency()),
                                "exactness", Provenance.exactness(row.exactness(), reader))));
        var body = Ui.div(
                "desk-figure",
                amount,
                Provenance.source(row.sourceTitle(), row.sourceUrl()),
                Ui.secondary(reader.getTranslation("trade.figure.entered.reference")));
        var note = Ui.either(row.note(), row.noteRu());
        if (!note.isBlank()) {
            body.add(Ui.secondary(note));
        }
        return new Card(reader.getTranslation("trade.investment.kind." + row.kind()) + ", " + years(row, reader), body);
    }

    /** '2013', '2002–2013' or 'to 2015'. */
    static String years(InvestmentRow row, Component reader) {
        var last = Integer.toString(row.lastYear());
        if (row.firstYear() == null) {
            return reader.getTranslation("trade.investment.until", Map.of("year", last));
        }
        return row.firstYear() == row.lastYear() ? last : row.firstYear() + "–" + last;
    }
}
