package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses a year, half, quarter or month among those that have data; arrows step to the neighbours. */
public final class PeriodChooser extends Composite<Div> {

    private final Segments<Granularity> kinds = new Segments<>(
            getTranslation("base.granularity"),
            List.of(Granularity.values()),
            granularity -> getTranslation("base.granularity." + granularity),
            granularity -> choose(latestWithin(granularity)));
    private final Button before = new Button("‹");
    private final Button after = new Button("›");
    private final ComboBox<Period> list = new ComboBox<>();
    private final Period available;
    private Period shown;
    private final Consumer<Period> chosen;

    /**
     * @param available from the first to the last month with data
     * @param chosen told of every period the user chooses
     */
    public PeriodChooser(Period available, Period start, Consumer<Period> chosen) {
        this.available = available;
        this.chosen = chosen;
        shown = start;
        getContent().addClassName("desk-period");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("base.period"));

        before.setAriaLabel(getTranslation("base.period.before"));
        before.addClickListener(click -> choose(shown.previous()));
        after.setAriaLabel(getTranslation("base.period.after"));
        after.addClickListener(click -> choose(shown.next()));
        list.setAriaLabel(getTranslation("base.period"));
        list.setItemLabelGenerator(period -> PeriodText.of(period, this));
        list.addClassName("desk-period-list");
        list.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose(event.getValue());
            }
        });
        getContent().add(kinds, Ui.div("desk-segments", before, list, after));
        show(start);
    }

    /** Shows the period and tells nobody. */
    public void show(Period period) {
        shown = period;
        var granularity = granularity(period);
        kinds.show(granularity);
        var periods = new ArrayList<>(available.split(granularity));
        Collections.reverse(periods);
        if (!periods.contains(period)) {
            periods.addFirst(period);
        }
        list.setItems(periods);
        list.setValue(period);
        before.setEnabled(period.first().isAfter(available.first()));
        after.setEnabled(period.last().isBefore(available.last()));
    }

    public Period shown() {
        return shown;
    }

    private void choose(Period period) {
        show(period);
        chosen.accept(period);
    }

    /** The last period of that length inside the one shown, or around its end where it is longer. */
    private Period latestWithin(Granularity granularity) {
        var end = shown.last().isAfter(available.last()) ? available.last() : shown.last();
        return granularity.periodOf(end);
    }

    /** The period that an address names, empty where it names none. */
    public static Optional<Period> read(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    /** The step in which such a period is compared with its neighbours; a year for any other range. */
    public static Granularity granularity(Period period) {
        return switch (period.kind()) {
            case HALF -> Granularity.HALF;
            case QUARTER -> Granularity.QUARTER;
            case MONTH -> Granularity.MONTH;
            case YEAR, RANGE -> Granularity.YEAR;
        };
    }
}
