package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteDetails;
import com.investkaluga.desk.site.SiteRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a site, and the parts that it consists of. */
final class SiteProfile extends Composite<Div> {

    private static final int FEWEST_BARS = 2;

    SiteProfile(SiteDetails site, SiteRow row, List<SiteRow> parts) {
        getContent().addClassName("desk-stack");
        var profile = profile(site.data(), row);
        if (parts.isEmpty()) {
            getContent().add(profile);
            return;
        }
        var left = Ui.div("desk-stack", profile);
        getContent().add(Ui.div("desk-wide-narrow", left, parts(parts)));
        var measured = parts.stream()
                .filter(part -> part.areaHectares() != null)
                .sorted(Comparator.comparing(SiteRow::areaHectares, Comparator.reverseOrder()))
                .toList();
        if (measured.size() >= FEWEST_BARS) {
            left.add(areas(measured));
        }
    }

    private Card profile(SiteData data, SiteRow row) {
        var properties = new PropertyList()
                .add(getTranslation("base.otherName"), Ui.isRussian() ? data.name() : data.nameRu())
                .add(text("kind"), SiteWords.kind(data.kind(), this));
        if (row.parent() != null) {
            properties.add(text("parentId"), Ui.link(SiteWords.path(row.parent().id()), SiteWords.name(row.parent())));
        }
        properties
                .add(text("district"), SiteWords.district(row))
                .add(
                        text("yearEstablished"),
                        data.yearEstablished() == null
                                ? null
                                : data.yearEstablished().toString())
                .add(text("utilities"), utilities(row))
                .add(text("utilities.none"), utilitiesMissing(data));
        if (data.latitude() != null && data.longitude() != null) {
            properties.add(text("coordinates"), map(data.latitude(), data.longitude()));
        }
        return new Card(
                getTranslation("site.profile"),
                properties.addText(text("note"), Ui.either(data.note(), data.noteRu())));
    }

    /** What the site has; that nothing is known is said too, because it is what investors ask first. */
    private String utilities(SiteRow row) {
        var words = SiteWords.utilities(row, this);
        return words.isEmpty() ? getTranslation("site.utilities.unknown") : String.join(", ", words);
    }

    private @Nullable String utilitiesMissing(SiteData data) {
        var missing = Stream.of(
                        absent(data.gas(), "GAS"),
                        absent(data.water(), "WATER"),
                        absent(data.rail(), "RAIL"),
                        absent(data.road(), "ROAD"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? null : missing;
    }

    private String absent(@Nullable Boolean has, String utility) {
        return Boolean.FALSE.equals(has) ? getTranslation("site.utility." + utility) : "";
    }

    private static Component map(BigDecimal latitude, BigDecimal longitude) {
        var place = latitude.toPlainString() + "/" + longitude.toPlainString();
        return Ui.externalLink(
                "https://www.openstreetmap.org/#map=13/" + place,
                latitude.stripTrailingZeros().toPlainString() + ", "
                        + longitude.stripTrailingZeros().toPlainString());
    }

    private Card parts(List<SiteRow> parts) {
        var rows = Ui.div("desk-rows");
        parts.forEach(part -> rows.add(part(part)));
        return new Card(getTranslation("site.parts"), rows).subtitle(getTranslation("site.parts.notAdded"));
    }

    private Component part(SiteRow part) {
        var words = Ui.div(
                "desk-row-words",
                Ui.link(SiteWords.path(part.id()), SiteWords.name(part)),
                Ui.secondary(SiteWords.kind(part.kind(), this)));
        var end = Ui.div("desk-row-end", Ui.span(area(part)));
        if (part.residents().residents() > 0) {
            end.add(Ui.span(getTranslation(
                    "site.residents.count", Map.of("count", part.residents().residents()))));
        }
        return Ui.div("desk-row", words, end);
    }

    private String area(SiteRow part) {
        return part.areaHectares() == null
                ? getTranslation("site.area.unknown")
                : StatedFigures.withExactness(
                        part.areaHectaresExactness(),
                        Ui.formats(this).quantity(part.areaHectares()) + " " + getTranslation("site.unit.hectares"),
                        this);
    }

    private ChartPanel areas(List<SiteRow> parts) {
        var points = parts.stream()
                .map(part -> Point.of(part.areaHectares()).link(SiteWords.path(part.id())))
                .toList();
        var panel = new ChartPanel(getTranslation("site.parts.chart"));
        panel.setSubtitle(getTranslation("site.parts.chart.subtitle"));
        panel.setModel(ChartModel.of(
                        ChartKind.BAR,
                        parts.stream().map(SiteWords::name).toList(),
                        Series.of(getTranslation("site.area"), ChartColour.ACCENT, points))
                .unit(getTranslation("site.unit.hectares"))
                .decimals(decimals(parts)));
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        return panel;
    }

    /** All bars with as many decimals as the finest area has. */
    private static int decimals(List<SiteRow> parts) {
        return parts.stream()
                .map(SiteRow::areaHectares)
                .filter(Objects::nonNull)
                .mapToInt(area -> Math.max(0, area.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private String text(String property) {
        return getTranslation("site." + property);
    }
}
