package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an address asks for and its page does not understand. A page that shows something else in its place says so: a figure of
 * another period than the one that was asked for looks exactly like the one that was.
 */
public final class Misread {

    private static final int LONGEST_SHOWN = 40;

    private final Query query;
    private final List<String> names = new ArrayList<>();

    private Misread(Query query) {
        this.query = query;
    }

    public static Misread in(Query query) {
        return new Misread(query);
    }

    /** @param read what the page understands under that name; empty where it does not */
    public Misread unless(String name, Function<String, ? extends Optional<?>> read) {
        var isGarbage = query.dropped().contains(name)
                || query.get(name).filter(text -> read.apply(text).isEmpty()).isPresent();
        if (isGarbage) {
            names.add(name);
        }
        return this;
    }

    /** The same for the names of constants. */
    public <E extends Enum<E>> Misread unless(String name, Class<E> type) {
        return unless(name, text -> query.get(name, type));
    }

    /** The sentence that names it all and leads to the page without it; nothing where all is understood. */
    public Component[] remark(String path) {
        if (names.isEmpty()) {
            return new Component[0];
        }
        var known = query;
        for (var name : names) {
            known = known.with(name, null);
        }
        var sentence = Ui.text("base.address.misread", Map.of("parts", String.join(", ", parts().toList())));
        return new Component[] {
            Ui.div("desk-remark", Ui.span(sentence + " "), Ui.link(known.at(path), Ui.text("base.address.without")))
        };
    }

    private Stream<String> parts() {
        return names.stream()
                .map(name -> query.get(name)
                        .map(text -> name + "=" + shortened(text))
                        .orElse(name));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHOWN))) + "…";
    }
}
