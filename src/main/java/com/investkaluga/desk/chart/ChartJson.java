package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.Formats;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The model as {@code frontend/chart/model.ts} reads it. */
final class ChartJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ChartJson() {}

    static String write(ChartModel model, Locale locale) {
        var json = MAPPER.createObjectNode();
        json.put("kind", model.kind().name());
        json.put("locale", locale.toLanguageTag());
        json.put("unit", model.unit());
        json.put("decimals", model.decimals());
        json.put("signed", model.signed());
        json.put("places", model.values().places());
        json.put("summary", summary(model));
        json.set("categories", texts(model.categories().stream()));
        json.set("axisLabels", texts(model.axisLabels().stream()));
        var series = json.putArray("series");
        var formats = Formats.in(locale);
        model.series().forEach(one -> series.add(series(one, formats)));
        var annotations = json.putArray("annotations");
        model.annotations().forEach(line -> annotations.add(annotation(line)));
        var thresholds = json.putArray("thresholds");
        model.thresholds().forEach(line -> thresholds.add(threshold(line)));
        return json.toString();
    }

    private static String summary(ChartModel model) {
        return model.summary().isBlank()
                ? String.join(", ", model.series().stream().map(Series::name).toList())
                : model.summary();
    }

    private static ObjectNode series(Series series, Formats formats) {
        var json = MAPPER.createObjectNode();
        json.put("name", series.name());
        json.put("colour", series.colour().token());
        json.put("mark", series.mark().name());
        var points = json.putArray("points");
        series.points().forEach(point -> points.add(point(point, formats)));
        return json;
    }

    /** Only what a point has: most have nothing but a value. */
    private static ObjectNode point(Point point, Formats formats) {
        var json = MAPPER.createObjectNode();
        if (point.value() != null) {
            json.put("value", point.value());
        }
        if (point.span() != null) {
            json.put("start", point.span().start().first().toString());
            json.put("end", point.span().end().last().toString());
            json.put("dates", formats.dates(point.span().start(), point.span().end()));
        }
        if (!point.details().isEmpty()) {
            json.set("details", texts(point.details().stream()));
        }
        if (point.incomplete()) {
            json.put("incomplete", true);
        }
        if (point.published()) {
            json.put("published", true);
        }
        if (point.colour() != null) {
            json.put("colour", point.colour().token());
        }
        if (point.link() != null) {
            json.put("linked", true);
        }
        return json;
    }

    private static ObjectNode annotation(Annotation annotation) {
        var json = MAPPER.createObjectNode();
        json.put("category", annotation.category());
        json.put("day", day(annotation));
        json.put("label", annotation.label());
        json.set("details", texts(annotation.details().stream()));
        json.put("linked", annotation.link() != null);
        return json;
    }

    private static ObjectNode threshold(Threshold threshold) {
        var json = MAPPER.createObjectNode();
        json.put("value", threshold.value());
        json.put("label", threshold.label());
        json.put("colour", threshold.colour().token());
        return json;
    }

    private static @Nullable String day(Annotation annotation) {
        return annotation.day() == null ? null : annotation.day().toString();
    }

    private static ArrayNode texts(Stream<String> texts) {
        var array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }
}
