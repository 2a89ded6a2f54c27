package com.investkaluga.desk.chart;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word-sized line beside a headline figure, drawn by the server and without script. Hidden from screen readers: the
 * figure and its comparison say the same in words.
 */
public final class Sparkline extends Span {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    private static final double MARGIN = 3;
    /** Of the greatest value: what hardly changes is drawn nearly level, as charts draw it. */
    private static final double LEAST_SPAN = 0.1;

    /** @param values oldest first; null leaves a gap */
    public Sparkline(List<? extends @Nullable BigDecimal> values) {
        addClassName("desk-sparkline");
        getElement().setAttribute("aria-hidden", "true");
        if (values.stream().filter(Objects::nonNull).count() > 1) {
            add(new Html("<span>" + svg(values) + "</span>"));
        }
    }

    private static String svg(List<? extends @Nullable BigDecimal> values) {
        var known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        var middle = (known.getMin() + known.getMax()) / 2;
        var span = Math.max(
                known.getMax() - known.getMin(),
                LEAST_SPAN * Math.max(Math.abs(known.getMin()), Math.abs(known.getMax())));
        var path = new StringBuilder();
        var end = "";
        var pen = 'M';
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                pen = 'M';
                continue;
            }
            var x = MARGIN + i * (WIDTH - 2 * MARGIN) / (values.size() - 1);
            var fraction = span == 0 ? 0.5 : 0.5 + (value.doubleValue() - middle) / span;
            var y = HEIGHT - MARGIN - fraction * (HEIGHT - 2 * MARGIN);
            path.append(String.format(Locale.ROOT, "%c%.1f %.1f", pen, x, y));
            end = String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\"></circle>", x, y);
            pen = 'L';
        }
        return "<svg viewBox=\"0 0 %.0f %.0f\" focusable=\"false\"><path d=\"%s\"></path>%s</svg>"
                .formatted(WIDTH, HEIGHT, path, end);
    }
}
