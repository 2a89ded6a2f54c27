package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ui.words.DependenceText;
import com.investkaluga.desk.trade.warning.DrawnLines;
import com.investkaluga.desk.trade.warning.WarningLines;
import com.investkaluga.desk.trade.warning.WarningService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The warning lines and who drew them when; a manager draws others in place. */
final class WarningCard extends Composite<Div> implements BeforeLeaveObserver {

    private final WarningService warnings;
    private final RecordValidator validator;
    private final boolean mayDraw;
    private final Runnable drawn;
    private @Nullable RecordEditor<WarningLines, DrawnLines> editor;

    /** @param drawn called when other lines were drawn */
    WarningCard(WarningService warnings, RecordValidator validator, boolean mayDraw, Runnable drawn) {
        this.warnings = warnings;
        this.validator = validator;
        this.mayDraw = mayDraw;
        this.drawn = drawn;
        showLines();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.beforeLeave(event);
        }
    }

    private void showLines() {
        editor = null;
        var history = warnings.history();
        var card = new Card(getTranslation("trade.warning"));
        card.subtitle(getTranslation("trade.warning.about"));
        if (mayDraw) {
            var edit = new Button(getTranslation("base.edit"), click -> showEditor());
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            card.links(edit);
        }
        var lines = new PropertyList();
        var shown = warnings.lines().data();
        lines.add(label("hhi"), Ui.span(hhi(shown)));
        lines.add(label("topSharePercent"), Ui.span(topShare(shown)));
        var past = new UnorderedList();
        past.addClassName("desk-facts");
        history.forEach(once -> past.add(new ListItem(Ui.secondary(who(once)))));
        card.content(lines, past);
        getContent().removeAll();
        getContent().add(card);
    }

    private void showEditor() {
        var form = new RecordForm<>(WarningLines.class, validator);
        form.bind("hhi", label("hhi"), new DecimalField());
        form.bind("topSharePercent", label("topSharePercent"), new DecimalField());
        editor = new RecordEditor<>(
                getTranslation("trade.warning"),
                form,
                warnings::lines,
                warnings::draw,
                saved -> {
                    editor = null;
                    drawn.run();
                },
                this::showLines);
        getContent().removeAll();
        getContent().add(editor);
    }

    /** 'HHI 0.250, greatest partner 40 %: manager, 24 Nov 2026, 14:05'. */
    private String who(DrawnLines once) {
        return getTranslation(
                "trade.warning.drawn",
                Map.of(
                        "hhi", hhi(once.data()),
                        "top", topShare(once.data()),
                        "who", String.valueOf(once.setBy()),
                        "when", Ui.formats(this).dateTime(once.setAt(), ZoneId.systemDefault())));
    }

    private String hhi(WarningLines lines) {
        return lines.hhi() == null
                ? getTranslation("trade.warning.none")
                : DependenceText.in(this).hhi(lines.hhi());
    }

    private String topShare(WarningLines lines) {
        return lines.topSharePercent() == null
                ? getTranslation("trade.warning.none")
                : Ui.formats(this).percent(lines.topSharePercent().movePointLeft(2));
    }

    private String label(String property) {
        return getTranslation("trade.warning." + property);
    }
}
