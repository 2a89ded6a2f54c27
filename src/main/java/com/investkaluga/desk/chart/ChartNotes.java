package com.investkaluga.desk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside the numbers of one category, in one line: events, sources, shares, 'incomplete', 'published'. */
record ChartNotes(UnaryOperator<String> translate) {

    boolean any(ChartModel model) {
        return model.annotations().stream().anyMatch(line -> line.category() >= 0)
                || model.series().stream()
                        .flatMap(series -> series.points().stream())
                        .anyMatch(point -> !of(point).isEmpty());
    }

    /** The events of a category, then what stands beside its numbers. */
    String of(ChartModel model, int category) {
        var events = model.annotations().stream()
                .filter(line -> line.category() == category)
                .map(Annotation::inFull);
        return Stream.concat(events, Stream.of(besideNumbers(model, category)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String besideNumbers(ChartModel model, int category) {
        var lines = new ArrayList<String>();
        for (var series : model.series()) {
            var own = of(series.points().get(category));
            if (!own.isEmpty()) {
                lines.add((model.series().size() > 1 ? series.name() + ": " : "") + String.join(", ", own));
            }
        }
        return String.join("; ", lines);
    }

    private List<String> of(Point point) {
        var lines = new ArrayList<>(point.details());
        if (point.incomplete()) {
            lines.add(translate.apply("chart.incomplete"));
        }
        if (point.published()) {
            lines.add(translate.apply("chart.published"));
        }
        return lines;
    }
}
