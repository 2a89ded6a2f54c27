package com.investkaluga.desk.chart;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The label of a line across a chart, or its name in the table behind, was chosen. */
public final class ChartAnnotationClick extends ComponentEvent<Chart> {

    private final int annotation;
    private final @Nullable String link;

    ChartAnnotationClick(Chart source, boolean fromClient, int annotation, @Nullable String link) {
        super(source, fromClient);
        this.annotation = annotation;
        this.link = link;
    }

    /** Place of the annotation in the model, counted from 0. */
    public int annotation() {
        return annotation;
    }

    /** The key that the model's annotation carries. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }
}
