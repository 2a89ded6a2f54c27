package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.StaleRecordException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Map;

/** Where several sources speak of the same: lets another one count, after saying what that means. */
public final class SourceChoice {

    private SourceChoice() {}

    /**
     * The button beside a source that does not count.
     *
     * @param meaning what will be different, for the question that comes first
     */
    public static Button button(String meaning, Runnable chosen) {
        var button = new Button(Ui.text("base.facts.use"), click -> ask(meaning, chosen));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /**
     * Lets the source count and says whether it does.
     *
     * @param use saves it over the version that was read
     * @param reload shows what is stored then, whoever stored it
     */
    public static void make(String sourceTitle, Runnable use, Runnable reload) {
        try {
            use.run();
            Notifier.success(Ui.text("base.facts.use.done", Map.of("source", SourceTitle.of(sourceTitle))));
        } catch (StaleRecordException stale) {
            Notifier.failure(Ui.text("base.facts.use.stale"));
        } catch (InvalidRecordException invalid) {
            Notifier.failure(Ui.text("base.facts.use.unclear"));
        } finally {
            reload.run();
        }
    }

    private static void ask(String meaning, Runnable chosen) {
        var dialog = Confirm.dialog(
                Ui.text("base.facts.use.title"), Ui.text("base.facts.use"), Ui.text("base.cancel"), chosen);
        dialog.setText(meaning);
        // Nothing is lost: the other source stays and can be chosen again.
        dialog.setConfirmButtonTheme("primary");
        dialog.open();
    }
}
