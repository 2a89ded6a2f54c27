package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.Renderer;
import java.math.BigDecimal;
import java.time.Year;
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

    /** Sets columns drawn in their own way under each other at their ends, as numbers stand. */
    RecordGrid<T> end(String... ids);

    /** The numbers of these columns are ratios (0.182), which leave in per cent (18.2), as their titles say in the file. */
    RecordGrid<T> inPercent(String... ids);

    default RecordGrid<T> text(String id, String title, Function<T, @Nullable String> text, @Nullable String sort) {
        return column(id, title, CellRenderers.text(text, text), text::apply, sort);
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

    /** Amounts of several currencies in millions; in the file currency and exactness stand behind in columns of their own. */
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
                .inFileBehind(id, Ui.text("base.export.currency"), currency::apply)
                .exactness(id, exactness);
    }

    private static <T> Function<T, String> asStated(
            Function<T, String> shown, Function<T, @Nullable Exactness> exactness) {
        var reader = UI.getCurrent();
        return row -> StatedFigures.withExactness(exactness.apply(row), shown.apply(row), reader);
    }

    private static @Nullable String word(@Nullable Exactness exactness) {
        return exactness == null ? null : Ui.text("base.exactness." + exactness);
    }
}
