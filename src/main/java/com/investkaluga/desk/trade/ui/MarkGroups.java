package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.TimelineMark;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.Annotation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Marks gathered by the period of a chart that they fell into: one dashed line each, so that labels do not lie on each other. A mark
 * of which only the year is known stands in charts by years alone.
 */
final class MarkGroups {

    private record Group(int place, Period period, List<TimelineMark> marks) {}

    private final List<Group> groups;
    private final Component reader;

    MarkGroups(List<TimelineMark> marks, List<Period> periods, Component reader) {
        this.reader = reader;
        groups = IntStream.range(0, periods.size())
                .mapToObj(place -> new Group(place, periods.get(place), within(periods.get(place), marks)))
                .filter(group -> !group.marks().isEmpty())
                .toList();
    }

    List<Annotation> annotations() {
        return groups.stream()
                .map(group -> Annotation.at(group.place(), label(group))
                        .details(group.marks().stream().map(this::line).toList())
                        .link(group.marks().getFirst().record().path()))
                .toList();
    }

    /** Leads to the mark behind a line, or lets the reader choose where there are several. */
    void open(int annotation) {
        var group = groups.get(annotation);
        if (group.marks().size() == 1) {
            Ui.go(group.marks().getFirst().record().path());
        } else {
            dialog(group).open();
        }
    }

    /** In the order of time; an opening that an event of the same period tells of is told once. */
    private static List<TimelineMark> within(Period period, List<TimelineMark> all) {
        var here = all.stream().filter(mark -> period.contains(mark.period())).toList();
        return here.stream()
                .filter(mark -> here.stream()
                        .noneMatch(other -> other != mark
                                && mark.textKey() != null
                                && other.textKey() == null
                                && other.name().contains(mark.name())))
                .sorted(Comparator.comparing(TimelineMark::when).thenComparing(TimelineMark::name))
                .toList();
    }

    private String label(Group group) {
        var first = words(group.marks().getFirst());
        var more = group.marks().size() - 1;
        return more == 0 ? first : first + " +" + more;
    }

    private String words(TimelineMark mark) {
        var name = Ui.either(mark.name(), mark.nameRu());
        return mark.textKey() == null ? name : reader.getTranslation(mark.textKey(), Map.of("name", name));
    }

    private String when(TimelineMark mark) {
        return Ui.formats(reader).date(mark.when());
    }

    private String line(TimelineMark mark) {
        return when(mark) + " · " + words(mark);
    }

    private Dialog dialog(Group group) {
        var dialog = new Dialog(PeriodText.of(group.period(), reader));
        var rows = Ui.div("desk-rows");
        group.marks().forEach(mark -> {
            var link = Ui.link(mark.record().path(), words(mark));
            link.getElement().addEventListener("click", click -> dialog.close());
            rows.add(Ui.div("desk-row", link, Ui.div("desk-row-end", Ui.span(when(mark)))));
        });
        dialog.add(rows);
        return dialog;
    }
}
