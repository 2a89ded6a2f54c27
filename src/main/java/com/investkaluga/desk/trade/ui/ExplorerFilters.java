package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questions that the explorer takes: whose trade, which goods, which way, when, in which steps, split by what. */
final class ExplorerFilters {

    private static final int RESERVED_CHAPTER = 77;

    private ExplorerFilters() {}

    static FilterBar create(Collection<String> partners, Period available, FilterBar.Listener listener) {
        var bar = new FilterBar(listener);
        var formats = Ui.formats(bar);
        var byName = partners.stream()
                .sorted(java.util.Comparator.comparing(formats::country))
                .toList();
        several(bar, "partners", Ui.text("trade.explorer.partners"), byName, formats::country);
        several(
                bar,
                "chapters",
                Ui.text("trade.explorer.chapters"),
                chapters(),
                chapter -> TradeText.numberedChapter(chapter, bar));
        bar.choice("direction", Ui.text("trade.explorer.direction"), Direction.class, "trade.direction");
        bar.choice("step", Ui.text("trade.explorer.step"), Granularity.class, "base.granularity");
        var years = available.split(Granularity.YEAR);
        bar.choice("from", Ui.text("trade.explorer.from"), years, Period::toString, year -> PeriodText.of(year, bar));
        bar.choice("to", Ui.text("trade.explorer.to"), years, Period::toString, year -> PeriodText.of(year, bar));
        bar.choice("by", Ui.text("trade.explorer.split"), ExplorerQuery.Split.class, "trade.explorer.split");
        return bar;
    }

    private static void several(
            FilterBar bar, String name, String label, List<String> items, UnaryOperator<String> words) {
        var box = new MultiSelectComboBox<String>();
        box.setItems(items);
        box.setItemLabelGenerator(words::apply);
        box.setPlaceholder(label);
        box.setAriaLabel(label);
        box.setClearButtonVisible(true);
        box.addClassName("desk-filter-choice");
        bar.<Set<String>, MultiSelectComboBox<String>>add(
                name,
                box,
                chosen -> chosen.stream().sorted().collect(Collectors.joining(",")),
                text -> read(text, items),
                true);
    }

    private static Optional<Set<String>> read(String text, List<String> items) {
        var known = Arrays.stream(text.split(","))
                .filter(items::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** Chapters 01 to 97; the Harmonized System keeps 77 for later. */
    private static List<String> chapters() {
        return IntStream.rangeClosed(1, 97)
                .filter(chapter -> chapter != RESERVED_CHAPTER)
                .mapToObj("%02d"::formatted)
                .toList();
    }
}
