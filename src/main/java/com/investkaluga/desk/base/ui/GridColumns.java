package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.PartialDate;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.Renderer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of columns that lists have. {@code sort} is always the property that the rows are sorted by, null where they cannot
 * be.
 */
interface GridColumns<T> {

    /** A column drawn in its own way, exported as {@code export} says. */
    RecordGrid<T> column(
            String id, String title, Renderer<T> renderer, Function<T, @Nullable Object> export, @Nullable String sort);

    /** Behind the column of that id and those already behind it, another one that stands in the file alone. */
    RecordGrid<T> inFileBehind(String id, String title, Function<T, @Nullable Object> value);

    /** What the column of that id is called in the file, where what leaves is not what the screen calls it. */
    RecordGrid<T> calledInFile(String id, String title);

    /** The properties that the column of that id is sorted by, one after the other; none where it cannot be sorted. */
    RecordGrid<T> sortedBy(String id, List<String> properties);

    /** Sets columns drawn in their own way under each other at their ends, as numbers stand. */
    RecordGrid<T> end(String... ids);

    /** The numbers of these columns are ratios (0.182), which leave in per cent (18.2), as their titles say in the file. */
    RecordGrid<T> inPercent(String... ids);

    /** The same for ratios that are points of something else's growth: 1.8 points of 0.018. */
    RecordGrid<T> inPoints(String... ids);

    default RecordGrid<T> text(String id, String title, Function<T, @Nullable String> text, @Nullable String sort) {
        return column(id, title, CellRenderers.text(text, text), text::apply, sort);
    }

    /** A date as exactly as it is known, in the file a date where the day is. */
    default RecordGrid<T> date(
            String id, String title, Function<T, @Nullable PartialDate> date, @Nullable String sort) {
        var formats = Ui.formats(UI.getCurrent());
        return date(id, title, row -> formats.date(date.apply(row)), date, sort);
    }

    /** The same shown as {@code shown} writes it. */
    default RecordGrid<T> date(
            String id,
            String title,
            Function<T, String> shown,
            Function<T, @Nullable PartialDate> date,
            @Nullable String sort) {
        return column(id, title, CellRenderers.text(shown, row -> ""), date::apply, sort);
    }

    /** A moment, drawn in its own way, in the file date and time of the desk's clock. */
    default RecordGrid<T> moment(
            String id,
            String title,
            Renderer<T> renderer,
            Function<T, @Nullable Instant> moment,
            @Nullable String sort) {
        return column(id, title, renderer, row -> onClock(moment.apply(row)), sort);
    }

    /** The same shown as {@code shown} writes it. */
    default RecordGrid<T> moment(
            String id,
            String title,
            Function<T, String> shown,
            Function<T, @Nullable Instant> moment,
            @Nullable String sort) {
        return moment(id, title, CellRenderers.text(shown, row -> ""), moment, sort);
    }

    /** A right-aligned number: shown as {@code shown} writes it, exported as {@code value}. */
    default RecordGrid<T> number(
            String id,
            String title,
            Function<T, @Nullable Number> value,
            Function<T, String> shown,
            @Nullable String sort) {
        return number(id, title, value, shown, row -> "", sort);
    }

    /** The same, where pointing at the number says more: why it is not known, what it is measured against. */
    default RecordGrid<T> number(
            String id,
            String title,
            Function<T, @Nullable Number> value,
            Function<T, String> shown,
            Function<T, String> remark,
            @Nullable String sort) {
        return column(id, title, CellRenderers.text(shown, remark), value::apply, sort)
                .end(id);
    }

    /** A year: no number to add up, so its thousands stay together. */
    default RecordGrid<T> year(String id, String title, Function<T, @Nullable Integer> year, @Nullable String sort) {
        return column(
                        id,
                        title,
                        CellRenderers.text(row -> Objects.toString(year.apply(row), Formats.UNKNOWN), row -> ""),
                        row -> year.apply(row) == null ? null : Year.of(year.apply(row)),
                        sort)
                .end(id);
    }

    /** The same for amounts in USD, in millions on the screen and in the file, as the title says. */
    default RecordGrid<T> millions(
            String id,
            String title,
            Function<T, @Nullable BigDecimal> usd,
            Function<T, String> shown,
            Function<T, String> remark,
            @Nullable String sort) {
        return number(id, title, row -> Formats.inMillions(usd.apply(row)), shown, remark, sort);
    }

    /** A number as its source states it, 'over 300'; in the file how exact it is stands behind in a column of its own. */
    default RecordGrid<T> stated(
            String id,
            String title,
            Function<T, @Nullable Number> value,
            Function<T, String> shown,
            Function<T, @Nullable Exactness> exactness,
            @Nullable String sort) {
        return number(id, title, value, asStated(shown, exactness), sort).exactness(id, exactness);
    }

    /** How exact the number of that column is, in the file in a column of its own behind those already behind it. */
    default RecordGrid<T> exactness(String id, Function<T, @Nullable Exactness> exactness) {
        return inFileBehind(id, Ui.text("base.export.exactness"), row -> word(exactness.apply(row)));
    }

    /**
     * Amounts of several currencies in millions; in the file currency and exactness stand behind in columns of their own. They are
     * sorted within their currency, for 500 EUR are not less than 2,000 RUB.
     *
     * @param sort of the amount; its currency is sorted by the same name with {@code Currency} behind
     */
    default RecordGrid<T> money(
            String id,
            String title,
            Function<T, @Nullable BigDecimal> amount,
            Function<T, @Nullable String> currency,
            Function<T, @Nullable Exactness> exactness,
            @Nullable String sort) {
        var formats = Ui.formats(UI.getCurrent());
        Function<T, String> shown = row -> formats.moneyInMillions(amount.apply(row), currency.apply(row));
        return number(id, title, row -> Formats.inMillions(amount.apply(row)), asStated(shown, exactness), sort)
                .sortedBy(id, sort == null ? List.of() : List.of("%sCurrency".formatted(sort), sort))
                .inFileBehind(id, Ui.text("base.export.currency"), currency::apply)
                .exactness(id, exactness);
    }

    private static <T> Function<T, String> asStated(
            Function<T, String> shown, Function<T, @Nullable Exactness> exactness) {
        var reader = UI.getCurrent();
        return row -> StatedFigures.withExactness(exactness.apply(row), shown.apply(row), reader);
    }

    private static @Nullable LocalDateTime onClock(@Nullable Instant moment) {
        return moment == null
                ? null
                : LocalDateTime.ofInstant(moment, ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String word(@Nullable Exactness exactness) {
        return exactness == null ? null : Ui.text("base.exactness." + exactness);
    }
}
