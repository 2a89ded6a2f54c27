package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.PlainText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for and its page does not understand: values that are garbage under a name that it knows, and every name that
 * it does not. A page that shows something else in its place says so: a figure of another period than the one that was asked for
 * looks exactly like the one that was.
 */
public final class Misread {

    private static final int LONGEST_SHOWN = 40;

    private final Query query;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> garbage = new LinkedHashSet<>();
    private final Set<String> beyond = new LinkedHashSet<>();
    private final List<String> sentences = new ArrayList<>();

    private Misread(Query query) {
        this.query = query;
    }

    public static Misread in(Query query) {
        return new Misread(query);
    }

    /** @param read what the page understands under that name; empty where it does not */
    public Misread unless(String name, Function<String, ? extends Optional<?>> read) {
        known.add(name);
        var isGarbage = query.dropped().contains(name)
                || query.get(name).filter(text -> read.apply(text).isEmpty()).isPresent();
        if (isGarbage) {
            garbage.add(name);
        }
        return this;
    }

    /** The same for the names of constants. */
    public <E extends Enum<E>> Misread unless(String name, Class<E> type) {
        return unless(name, text -> query.get(name, type));
    }

    /** The same for what is either said with a 1 or not said. */
    public Misread unlessYes(String name) {
        return unless(name, text -> Optional.of(text).filter(yes -> query.isYes(name)));
    }

    /**
     * The same for a 1 that asks for what not everybody may do. To whom may not the page shows itself without, and the remark says
     * who may.
     *
     * @param whoMay key of that sentence in the bundles
     */
    public Misread unlessYes(String name, boolean may, String whoMay) {
        unlessYes(name);
        if (!may && query.isYes(name)) {
            beyond.add(name);
            sentences.add(Ui.text(whoMay));
        }
        return this;
    }

    /**
     * The same for a period. The page keeps one of which nothing is known, and the remark says so.
     *
     * @param available from the first to the last month with data, null where there are none
     */
    public Misread unlessPeriod(String name, @Nullable Period available) {
        unless(name, PeriodChooser::read);
        if (available != null) {
            query.get(name)
                    .flatMap(PeriodChooser::read)
                    .filter(asked -> asked.last().isBefore(available.first())
                            || asked.first().isAfter(available.last()))
                    .ifPresent(asked -> {
                        beyond.add(name);
                        sentences.add(Ui.text(
                                "base.address.beyond",
                                Map.of(
                                        "asked", PeriodText.of(asked, UI.getCurrent()),
                                        "known", PeriodText.of(available, UI.getCurrent()))));
                    });
        }
        return this;
    }

    /** What the page said it reads. */
    Set<String> known() {
        return known;
    }

    /** What a page that has read its address goes by: the query without what nobody understood. */
    Query understood() {
        return query.without(misread());
    }

    /** What was not understood, and a link to the page without it; empty where all is understood. */
    Optional<Component> remark(String path) {
        var misread = misread();
        var words = new ArrayList<String>();
        if (!misread.isEmpty()) {
            var parts = misread.stream().map(this::part).toList();
            words.add(Ui.text("base.address.misread", Map.of("parts", String.join(", ", parts))));
        }
        words.addAll(sentences);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var rest = query.without(misread).without(beyond);
        return Optional.of(Ui.div(
                "desk-remark",
                Ui.span(String.join(" ", words) + " "),
                Ui.link(rest.at(path), Ui.text("base.address.without"))));
    }

    private List<String> misread() {
        var strange = query.names().stream().filter(name -> !known.contains(name));
        return Stream.concat(garbage.stream(), strange).toList();
    }

    private String part(String name) {
        return query.get(name)
                .map(text -> shortened(name) + "=" + shortened(text))
                .orElseGet(() -> shortened(name));
    }

    /** Values were checked when the address was read; names were not. */
    private static String shortened(String text) {
        if (PlainText.Check.hasHiddenCharacters(text)) {
            return "…";
        }
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHOWN))) + "…";
    }
}
