package com.investkaluga.desk.chart;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A point of a chart, or its cell in the table behind, was chosen. */
public final class ChartPointClick extends ComponentEvent<Chart> {

    private final int series;
    private final int point;
    private final @Nullable String link;

    ChartPointClick(Chart source, boolean fromClient, int series, int point, @Nullable String link) {
        super(source, fromClient);
        this.series = series;
        this.point = point;
        this.link = link;
    }

    /** Place of the series in the model, counted from 0. */
    public int series() {
        return series;
    }

    /** Place of the category in the model, counted from 0. */
    public int point() {
        return point;
    }

    /** The key that the model's point carries. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }
}
