package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the user say how a file is written where the desk guessed wrong, and has it read again. */
final class ReadingChoicesCard extends Composite<Div> {

    ReadingChoicesCard(ImportDetails details, ImportActions actions) {
        var chosen = details.choices();
        var fields = Ui.div("desk-form-line");
        var again = new Button(getTranslation("trade.import.reread.so"));
        var charset = select("charset", ReadingChoices.CHARSETS, chosen.charset(), ReadingChoices::name);
        var separator = select("separator", ReadingChoices.SEPARATORS, chosen.separator(), this::mark);
        var decimals = select("decimalMark", ReadingChoices.DECIMAL_MARKS, chosen.decimalMark(), this::mark);
        fields.add(charset, separator, decimals);
        separator.setVisible(
                details.recognition() == null || details.recognition().format().isText());
        again.addClickListener(click -> actions.reread(
                details.id(), new ReadingChoices(charset.getValue(), separator.getValue(), decimals.getValue())));
        getContent()
                .add(new Card(getTranslation("trade.import.reread.title"), fields, Ui.div("desk-buttons", again))
                        .subtitle(getTranslation("trade.import.reread.text")));
    }

    private <V> Select<V> select(String key, List<V> items, @Nullable V chosen, Function<V, String> text) {
        var select = new Select<V>();
        select.setLabel(getTranslation("trade.import." + key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("trade.import.foundOut"));
        select.setPlaceholder(getTranslation("trade.import.foundOut"));
        // asked for null too, where nothing is chosen
        select.setItemLabelGenerator(item -> item == null ? getTranslation("trade.import.foundOut") : text.apply(item));
        if (chosen != null) {
            select.setValue(chosen);
        }
        return select;
    }

    private String mark(Character mark) {
        return ReadingCard.separator(mark, this);
    }
}
