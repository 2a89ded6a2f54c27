package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.export.ExportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart as a file: unrounded, a column per series (two on a timeline), what stands beside them last. */
record ChartExport(
        String title, ChartModel model, List<String> remarks, UnaryOperator<String> translate, Locale language) {

    ExportTable table() {
        var notes = new ChartNotes(translate);
        var rows = IntStream.range(0, model.categories().size()).mapToObj(category -> row(category, notes));
        return new ExportTable(title, headers(), rows, remarks, language);
    }

    /** The name with its unit: 'Imports, USD m'. */
    static String header(Series series, ChartModel model) {
        return model.unit().isBlank() ? series.name() : series.name() + ", " + model.unit();
    }

    private List<String> headers() {
        var headers = new ArrayList<String>();
        headers.add(translate.apply("chart.table.category"));
        for (var series : model.series()) {
            if (isTimeline()) {
                headers.add(series.name() + ", " + translate.apply("chart.table.start"));
                headers.add(series.name() + ", " + translate.apply("chart.table.end"));
            } else {
                headers.add(header(series, model));
            }
        }
        headers.add(translate.apply("chart.table.notes"));
        return headers;
    }

    private List<@Nullable Object> row(int category, ChartNotes notes) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(model.categories().get(category));
        for (var series : model.series()) {
            var point = series.points().get(category);
            if (isTimeline()) {
                cells.add(point.span() == null ? null : point.span().start());
                cells.add(point.span() == null ? null : point.span().end());
            } else {
                cells.add(point.value());
            }
        }
        cells.add(notes.of(model, category));
        return cells;
    }

    private boolean isTimeline() {
        return model.kind() == ChartKind.TIMELINE;
    }
}
