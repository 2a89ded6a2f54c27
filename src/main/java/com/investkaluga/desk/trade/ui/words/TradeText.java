package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.trade.hs.HsSection;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of what trade is counted by, in the reader's language. */
public final class TradeText {

    private static final String KNOWN_CHAPTER = "0[1-9]|[1-8][0-9]|9[0-79]";

    private TradeText() {}

    /** The short name of an HS chapter ('Machinery' for 84), the code itself where there is no such chapter. */
    public static String chapter(String chapter, Component reader) {
        return chapter.matches(KNOWN_CHAPTER) ? reader.getTranslation("trade.chapter." + chapter) : chapter;
    }

    /** '84 Machinery'. */
    public static String numberedChapter(String chapter, Component reader) {
        return chapter.matches(KNOWN_CHAPTER) ? chapter + " " + chapter(chapter, reader) : chapter;
    }

    /** The short name of an HS section: 'Machinery and electrical equipment' for XVI. */
    public static String section(HsSection section, Component reader) {
        return reader.getTranslation("trade.hs.section." + section);
    }

    public static String direction(Direction direction, Component reader) {
        return reader.getTranslation("trade.direction." + direction);
    }

    /** 'sample statistics', 'customs statistics', 'published'; nothing where there are no flows. */
    public static String basis(@Nullable Basis basis, Component reader) {
        return basis == null ? "" : reader.getTranslation("trade.basis." + basis);
    }

    /** Which of the drawn periods are hatched, and what is known of them; empty where all are complete. */
    public static String incomplete(Stream<@Nullable TradeValue> drawn, Component reader) {
        var parts = drawn.filter(Objects::nonNull)
                .filter(value -> !value.isComplete())
                .map(value -> PeriodText.ofMonths(value.knownMonths(), reader))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : reader.getTranslation("trade.chart.incomplete", Map.of("periods", parts));
    }

    /** The lines below an exported table of flows: where they come from and how the figures are computed. */
    public static List<String> exportNotes(@Nullable Basis basis, String period, Component reader) {
        return List.of(
                reader.getTranslation("trade.export.source", Map.of("basis", basis(basis, reader), "period", period)),
                reader.getTranslation("trade.export.formulas"));
    }
}
