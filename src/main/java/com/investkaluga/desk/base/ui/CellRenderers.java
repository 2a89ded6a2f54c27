package com.investkaluga.desk.base.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Ready-made looks of grid cells; templates on the client, so that a page of rows costs no server components. */
public final class CellRenderers {

    private CellRenderers() {}

    /** A flag and a name, with a quiet second line where there is one. The name is a link, so that it opens in a new tab too. */
    public static <T> LitRenderer<T> flagged(
            Function<T, @Nullable String> iso2,
            Function<T, String> name,
            Function<T, @Nullable String> second,
            Function<T, String> path) {
        return LitRenderer.<T>of("""
                        <span class="desk-cell"><img class="desk-flag" alt="" loading="lazy" src=${item.flag}>\
                        <span class="desk-cell-lines"><a class="desk-cell-name" tabindex="-1" href=${item.path} title=${item.name}>${item.name}</a>\
                        ${item.second ? html`<span class="desk-secondary">${item.second}</span>` : ''}</span></span>""")
                .withProperty("flag", item -> Flag.source(iso2.apply(item)))
                .withProperty("name", name::apply)
                .withProperty("second", item -> {
                    var text = second.apply(item);
                    return text == null ? "" : text;
                })
                .withProperty("path", path::apply);
    }

    /** A name with a quiet second line. */
    public static <T> LitRenderer<T> named(
            Function<T, String> name, Function<T, @Nullable String> second, Function<T, String> path) {
        return LitRenderer.<T>of("""
                        <span class="desk-cell-lines"><a class="desk-cell-name" tabindex="-1" href=${item.path}>${item.name}</a>\
                        ${item.second ? html`<span class="desk-secondary">${item.second}</span>` : ''}</span>""")
                .withProperty("name", name::apply)
                .withProperty("second", item -> {
                    var text = second.apply(item);
                    return text == null ? "" : text;
                })
                .withProperty("path", path::apply);
    }

    /** A text, and what pointing at it says. */
    static <T> LitRenderer<T> text(Function<T, @Nullable String> text, Function<T, @Nullable String> pointing) {
        return LitRenderer.<T>of("<span title=${item.title}>${item.text}</span>")
                .withProperty("text", item -> Objects.requireNonNullElse(text.apply(item), ""))
                .withProperty("title", item -> Objects.requireNonNullElse(pointing.apply(item), ""));
    }

    /** A text with a quiet second line. */
    public static <T> LitRenderer<T> lines(Function<T, String> first, Function<T, String> second) {
        return lines(first, second, item -> "");
    }

    /** The same, and what pointing at it says. */
    public static <T> LitRenderer<T> lines(
            Function<T, String> first, Function<T, String> second, Function<T, String> pointing) {
        return LitRenderer.<T>of("""
                        <span class="desk-cell-lines" title=${item.title}><span>${item.first}</span>\
                        ${item.second ? html`<span class="desk-secondary">${item.second}</span>` : ''}</span>""")
                .withProperty("first", first::apply)
                .withProperty("second", second::apply)
                .withProperty("title", pointing::apply);
    }

    /** A state as a chip; {@code tone} in lower case names its look. */
    public static <T> LitRenderer<T> chip(Function<T, String> text, Function<T, Chip.Tone> tone) {
        return LitRenderer.<T>of("<span class=\"desk-chip desk-chip-${item.tone}\">${item.text}</span>")
                .withProperty("text", text::apply)
                .withProperty("tone", item -> tone.apply(item).name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The flags of several countries in a row, each named for pointers and screen readers. */
    public static <T> LitRenderer<T> flags(Function<T, List<String>> iso2, UnaryOperator<String> name) {
        return LitRenderer.<T>of("""
                        <span class="desk-cell">${item.flags.map(flag => html`<img class="desk-flag" loading="lazy"\
                         src=${flag[0]} alt=${flag[1]} title=${flag[1]}>`)}</span>""")
                // pairs of texts: a map would arrive without its entries
                .withProperty(
                        "flags",
                        item -> iso2.apply(item).stream()
                                .map(code -> List.of(Flag.source(code), name.apply(code)))
                                .toList());
    }

    /** Several words, each as an outlined chip. */
    public static <T> LitRenderer<T> chips(Function<T, List<String>> texts) {
        return LitRenderer.<T>of("""
                        <span class="desk-cell-chips">${item.texts.map(text => \
                        html`<span class="desk-chip desk-chip-outline">${text}</span>`)}</span>""").withProperty("texts", texts::apply);
    }
}
