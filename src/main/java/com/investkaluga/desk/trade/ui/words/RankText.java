package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places in the reader's words. */
public final class RankText {

    private RankText() {}

    /** '2nd'. */
    public static String place(int place, Component reader) {
        return reader.getTranslation("trade.rank.place", Map.of("place", place));
    }

    /** '2nd of 35'. */
    public static String placeAmong(Rank rank, Component reader) {
        return reader.getTranslation("trade.rank.among", Map.of("place", rank.place(), "among", rank.among()));
    }

    /** 'of the 3 published: 2nd', for a place among the few values that sources state. */
    public static String placeAmongPublished(Rank rank, Component reader) {
        return reader.getTranslation("trade.rank.published", Map.of("place", rank.place(), "among", rank.among()));
    }

    /** '▲1', '▼2', '=' or nothing where it is not known; {@link #changeSpan} has the words for screen readers beside it. */
    public static String change(@Nullable Integer risen) {
        if (risen == null) {
            return "";
        }
        return risen == 0 ? "=" : (risen > 0 ? "▲" : "▼") + Math.abs(risen);
    }

    /** The same with its words beside it; a rise in green and a fall in red. */
    public static Span changeSpan(@Nullable Integer risen, Component reader) {
        var words = changeWords(risen, reader);
        var change = Ui.span(change(risen));
        if (risen != null && risen != 0) {
            change.addClassName(risen > 0 ? "desk-rise" : "desk-fall");
        }
        change.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        return change;
    }

    /** 'up 1 place', 'down 2 places', 'place unchanged', or '—' where it is not known. */
    public static String changeWords(@Nullable Integer risen, Component reader) {
        if (risen == null) {
            return Formats.UNKNOWN;
        }
        var key = risen == 0 ? "trade.rank.same" : risen > 0 ? "trade.rank.up" : "trade.rank.down";
        return reader.getTranslation(key, Map.of("places", Math.abs(risen)));
    }
}
