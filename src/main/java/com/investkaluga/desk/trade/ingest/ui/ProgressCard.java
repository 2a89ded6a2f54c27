package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportProgress;
import com.investkaluga.desk.trade.ingest.ImportProgress.Phase;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the reading of a file is, with the way to stop it. */
final class ProgressCard extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar();
    private final Span phase = Ui.span("", "desk-strong");
    private final Span words = new Span();

    /** @param cancel null where the user may not */
    ProgressCard(@Nullable Runnable cancel) {
        phase.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", getTranslation("trade.import.progress"));
        var card = new Card(
                getTranslation("trade.import.progress"),
                Ui.div("desk-import-progress", phase, bar, words, Ui.secondary(getTranslation("trade.import.leave"))));
        getContent().add(card);
        if (cancel != null) {
            var stop = new Button(getTranslation("trade.import.cancel"), click -> cancel.run());
            stop.setDisableOnClick(true);
            card.links(stop);
        }
    }

    /** @param progress null where nothing is known at the moment, as between two steps */
    void show(@Nullable ImportProgress progress) {
        var now = progress == null ? new ImportProgress(Phase.WAITING, 0, 0, 0, 0, 0, null) : progress;
        var determinate = now.phase() == Phase.READING && now.bytesTotal() > 0;
        bar.setIndeterminate(!determinate);
        if (determinate) {
            bar.setValue(now.fraction());
        }
        phase.setText(getTranslation("trade.import.phase." + now.phase(), Map.of("ahead", now.ahead())));
        words.setText(words(now));
    }

    private String words(ImportProgress progress) {
        var parts = new ArrayList<String>();
        if (progress.rows() > 0) {
            parts.add(getTranslation("trade.import.rows.count", Map.of("count", progress.rows())));
        }
        if (progress.phase() == Phase.READING && progress.rowsPerSecond() > 0) {
            parts.add(getTranslation("trade.import.rate", Map.of("count", progress.rowsPerSecond())));
        }
        if (progress.remaining() != null) {
            var left = ImportWords.duration(rounded(progress.remaining()), this);
            parts.add(getTranslation("trade.import.remaining", Map.of("time", left)));
        }
        return String.join(" · ", parts);
    }

    /** Nobody needs the tenths of a second that are still to come. */
    private static Duration rounded(Duration remaining) {
        return Duration.ofSeconds(Math.max(1, remaining.toSeconds()));
    }
}
