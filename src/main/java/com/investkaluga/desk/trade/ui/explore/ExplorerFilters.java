package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.GoodsCode;
import com.investkaluga.desk.trade.hs.HsSection;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose trade, in which goods, which way: what every way to look has in common. */
final class ExplorerFilters {

    private ExplorerFilters() {}

    /** @param partners to choose among; no choice is offered where there are none */
    static FilterBar create(Query query, Collection<String> partners) {
        var bar = new FilterBar(
                (changed, step) -> changed.with("chapters", null).go(UI.getCurrent(), ExplorerAddress.PATH));
        var formats = Ui.formats(bar);
        var chosen = ExplorerAddress.filter(query);
        var codes = Stream.concat(partners.stream(), chosen.partners().stream())
                .distinct()
                .sorted(Comparator.comparing(formats::country))
                .toList();
        if (!partners.isEmpty()) {
            several(bar, "partners", Ui.text("trade.explorer.partners"), codes, formats::country);
        }
        several(
                bar,
                "goods",
                Ui.text("trade.explorer.goods"),
                goods(chosen.goods()),
                text -> GoodsCode.read(text)
                        .map(code -> PartText.goods(code, bar))
                        .orElse(text));
        bar.choice("direction", Ui.text("trade.explorer.direction"), Direction.class, "trade.direction");
        bar.show(query.with(
                "goods", chosen.goods().stream().map(GoodsCode::code).sorted().collect(Collectors.joining(","))));
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
        box.addClassNames("desk-filter-choice", "desk-filter-several");
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

    /** Each section before its chapters; headings are reached through their chapter and stand here once they are chosen. */
    private static List<String> goods(Set<GoodsCode> chosen) {
        var known = Arrays.stream(HsSection.values())
                .flatMap(section -> Stream.concat(Stream.of(section.name()), section.chapters().stream()));
        return Stream.concat(known, chosen.stream().map(GoodsCode::code))
                .distinct()
                .toList();
    }
}
