package com.investkaluga.desk.chart;

import java.util.List;

/**
 * What a chart shows, without a colour or a pixel; the same model feeds the drawing, the table and the downloads.
 *
 * @param categories names along the category axis, in full, plain text
 * @param axisLabels shorter names for the axis alone ('Jan', '2013'); empty to use the categories
 * @param unit of the values ('USD m', '%'), empty for plain counts
 * @param decimals shown after the point
 * @param signed whether positive values carry a plus: contributions, changes
 * @param summary one sentence that says what the chart shows, for a screen reader; empty to use its title
 */
public record ChartModel(
        ChartKind kind,
        List<String> categories,
        List<String> axisLabels,
        List<Series> series,
        String unit,
        int decimals,
        boolean signed,
        List<Annotation> annotations,
        String summary) {

    private static final int MAX_DECIMALS = 10;

    /** @throws IllegalArgumentException when a series has not one point per category */
    public ChartModel {
        categories = List.copyOf(categories);
        axisLabels = List.copyOf(axisLabels);
        series = List.copyOf(series);
        annotations = List.copyOf(annotations);
        for (var one : series) {
            requireOnePerCategory(one.points().size(), categories.size(), one.name());
        }
        if (!axisLabels.isEmpty()) {
            requireOnePerCategory(axisLabels.size(), categories.size(), "axis labels");
        }
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("Decimals are 0 to " + MAX_DECIMALS + ", not " + decimals);
        }
    }

    public static ChartModel of(ChartKind kind, List<String> categories, List<Series> series) {
        return new ChartModel(kind, categories, List.of(), series, "", 0, false, List.of(), "");
    }

    public static ChartModel of(ChartKind kind, List<String> categories, Series... series) {
        return of(kind, categories, List.of(series));
    }

    public ChartModel axisLabels(List<String> shorter) {
        return new ChartModel(kind, categories, shorter, series, unit, decimals, signed, annotations, summary);
    }

    public ChartModel unit(String ofValues) {
        return new ChartModel(kind, categories, axisLabels, series, ofValues, decimals, signed, annotations, summary);
    }

    public ChartModel decimals(int shown) {
        return new ChartModel(kind, categories, axisLabels, series, unit, shown, signed, annotations, summary);
    }

    public ChartModel signed(boolean withPlus) {
        return new ChartModel(kind, categories, axisLabels, series, unit, decimals, withPlus, annotations, summary);
    }

    public ChartModel annotations(List<Annotation> lines) {
        return new ChartModel(kind, categories, axisLabels, series, unit, decimals, signed, lines, summary);
    }

    public ChartModel summary(String sentence) {
        return new ChartModel(kind, categories, axisLabels, series, unit, decimals, signed, annotations, sentence);
    }

    /** Whether no point is known, so that there is nothing to draw. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.points().stream()).noneMatch(Point::known);
    }

    private static void requireOnePerCategory(int size, int categories, String what) {
        if (size != categories) {
            throw new IllegalArgumentException("%s: %d for %d categories".formatted(what, size, categories));
        }
    }
}
