package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;

/** How an answer is shown: each choice stands with what it is about before it, and is a step of its own in the address. */
final class Controls extends Composite<Div> {

    private final Query query;

    Controls(Query query) {
        this.query = query;
        getContent().addClassName("desk-controls");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("trade.explorer.view"));
    }

    /** A choice among constants, labelled {@code keyPrefix.CONSTANT} in the bundles. */
    <E extends Enum<E>> Controls choice(String name, String label, Collection<E> items, E shown, String keyPrefix) {
        var select = new Select<E>();
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(keyPrefix + "." + item));
        select.setValue(shown);
        select.setAriaLabel(label);
        select.setPrefixComponent(Ui.secondary(label));
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(name, event.getValue().name());
            }
        });
        getContent().add(select);
        return this;
    }

    /** Where a range of periods of this length begins and ends. */
    Controls range(Period range, Granularity step, Collection<Period> items) {
        return period("from", Ui.text("trade.explorer.from"), items, step.periodOf(range.first()))
                .period("to", Ui.text("trade.explorer.to"), items, step.periodOf(range.last()));
    }

    /** A choice among periods; any other may be typed as addresses write it. */
    Controls period(String name, String label, Collection<Period> items, Period shown) {
        var box = new ComboBox<Period>();
        var all = new ArrayList<>(items);
        if (!all.contains(shown)) {
            all.addFirst(shown);
        }
        box.setItems(all);
        box.setItemLabelGenerator(period -> PeriodText.of(period, this));
        box.setValue(shown);
        box.setAriaLabel(label);
        box.setPrefixComponent(Ui.secondary(label));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> PeriodChooser.read(
                        event.getDetail().strip())
                .ifPresentOrElse(period -> go(name, period.toString()), () -> box.setValue(shown)));
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(name, event.getValue().toString());
            }
        });
        getContent().add(box);
        return this;
    }

    /** A period of the dashboard's makes room for what is chosen here. */
    private void go(String name, String value) {
        query.with("period", null).with(name, value).go(UI.getCurrent(), ExplorerAddress.PATH);
    }
}
