package com.investkaluga.desk.chart;

import java.util.List;

/**
 * What a chart shows, without a colour or a pixel; the same model feeds the drawing, the table and the downloads.
 *
 * @param categories names along the category axis, in full, plain text
 * @param axisLabels shorter names for the axis alone ('Jan', '2013'); empty to use the categories
 * @param values how the values are counted and written
 * @param annotations lines across the categories: events, openings, today
 * @param thresholds lines across the values; columns, lines and areas only
 * @param summary one sentence that says what the chart shows, for a screen reader; empty to use its title
 */
public record ChartModel(
        ChartKind kind,
        List<String> categories,
        List<String> axisLabels,
        List<Series> series,
        Values values,
        List<Annotation> annotations,
        List<Threshold> thresholds,
        String summary) {

    /** @throws IllegalArgumentException when a series has not one point per category */
    public ChartModel {
        categories = List.copyOf(categories);
        axisLabels = List.copyOf(axisLabels);
        series = List.copyOf(series);
        annotations = List.copyOf(annotations);
        thresholds = List.copyOf(thresholds);
        for (var one : series) {
            requireOnePerCategory(one.points().size(), categories.size(), one.name());
        }
        if (!axisLabels.isEmpty()) {
            requireOnePerCategory(axisLabels.size(), categories.size(), "axis labels");
        }
    }

    public static ChartModel of(ChartKind kind, List<String> categories, List<Series> series) {
        return new ChartModel(kind, categories, List.of(), series, Values.COUNTS, List.of(), List.of(), "");
    }

    public static ChartModel of(ChartKind kind, List<String> categories, Series... series) {
        return of(kind, categories, List.of(series));
    }

    public ChartModel axisLabels(List<String> shorter) {
        return new ChartModel(kind, categories, shorter, series, values, annotations, thresholds, summary);
    }

    public ChartModel unit(String ofValues) {
        return values(values.unit(ofValues));
    }

    public ChartModel decimals(int shown) {
        return values(values.decimals(shown));
    }

    public ChartModel signed(boolean withPlus) {
        return values(values.signed(withPlus));
    }

    /** The values are places in a ranking: the first stands on top. */
    public ChartModel places() {
        return values(Values.PLACES);
    }

    public ChartModel annotations(List<Annotation> lines) {
        return new ChartModel(kind, categories, axisLabels, series, values, lines, thresholds, summary);
    }

    public ChartModel thresholds(Threshold... lines) {
        return new ChartModel(kind, categories, axisLabels, series, values, annotations, List.of(lines), summary);
    }

    public ChartModel summary(String sentence) {
        return new ChartModel(kind, categories, axisLabels, series, values, annotations, thresholds, sentence);
    }

    /** See {@link Values#unit()}. */
    public String unit() {
        return values.unit();
    }

    /** See {@link Values#decimals()}. */
    public int decimals() {
        return values.decimals();
    }

    /** See {@link Values#signed()}. */
    public boolean signed() {
        return values.signed();
    }

    /** Whether no point is known, so that there is nothing to draw. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.points().stream()).noneMatch(Point::known);
    }

    private ChartModel values(Values counted) {
        return new ChartModel(kind, categories, axisLabels, series, counted, annotations, thresholds, summary);
    }

    private static void requireOnePerCategory(int size, int categories, String what) {
        if (size != categories) {
            throw new IllegalArgumentException("%s: %d for %d categories".formatted(what, size, categories));
        }
    }
}
