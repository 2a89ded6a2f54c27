package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few choices side by side, one of them on. */
public final class Segments<T> extends Composite<Div> {

    private final Map<T, Button> buttons = new LinkedHashMap<>();

    /**
     * @param label what is chosen, for screen readers
     * @param chosen told of every choice that the user makes
     */
    public Segments(String label, Collection<T> choices, Function<T, String> name, Consumer<T> chosen) {
        getContent().addClassName("desk-segments");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var choice : choices) {
            var button = new Button(name.apply(choice), click -> chosen.accept(choice));
            buttons.put(choice, button);
            getContent().add(button);
        }
    }

    /** Shows the choice and tells nobody. */
    public void show(T shown) {
        buttons.forEach((choice, button) -> {
            var on = choice.equals(shown);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
            button.setClassName("desk-segment-on", on);
        });
    }
}
