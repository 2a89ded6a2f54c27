package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.base.ui.WholeNumberField;
import com.investkaluga.desk.trade.explore.DependenceQuestion;
import com.investkaluga.desk.trade.explore.WhatIfAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One partner more or less, all others unchanged: who and by how much, and what would be of total, shares and concentration. */
public final class WhatIfPanel extends Composite<Div> {

    public static final int USUAL_PERCENT = -20;
    public static final int LEAST_PERCENT = -100;
    public static final int MOST_PERCENT = 1_000;

    /** What to do where somebody asks for another partner or another change. */
    @FunctionalInterface
    public interface Asked {

        /**
         * @param panel that was asked, and may {@link WhatIfPanel#show show} the answer
         * @param partner ISO code
         * @param percent within {@link #LEAST_PERCENT} and {@link #MOST_PERCENT}
         */
        void ask(WhatIfPanel panel, String partner, int percent);
    }

    private final Formats formats = Ui.formats(this);
    private final DependenceText words = DependenceText.in(this);
    private final Div answer = new Div();
    private final DependenceQuestion question;

    /**
     * @param question what is looked at; its range is the period
     * @param partner the one that changes
     * @param percent by how much
     * @param partners that had trade in the period, the greatest first
     * @param asked is told of every choice that has an answer
     */
    public WhatIfPanel(DependenceQuestion question, String partner, int percent, List<String> partners, Asked asked) {
        this.question = question;
        var who = who(partner, partners);
        var change = change(percent);
        Runnable ask = () -> {
            var chosen = change.getValue();
            if (chosen != null && !change.isInvalid()) {
                asked.ask(this, who.getValue() == null ? partner : who.getValue(), chosen);
            }
        };
        who.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                ask.run();
            }
        });
        change.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.run();
            }
        });
        getContent().add(Ui.div("desk-form-line", who, change), answer);
    }

    /**
     * Shows what would be.
     *
     * @param found empty where the partner had nothing of what is looked at
     */
    public WhatIfPanel show(String partner, Optional<WhatIfAnswer> found) {
        answer.removeAll();
        found.ifPresentOrElse(data -> answer.add(table(data)), () -> answer.add(new EmptyState(none(partner))));
        return this;
    }

    /** A partner without exports may well have imports, and one without these goods others. */
    private String none(String partner) {
        var key = question.goods().isEmpty() ? "trade.whatif.none." : "trade.whatif.none.goods.";
        return Ui.text(
                key + question.direction(),
                Map.of("partner", formats.country(partner), "period", PeriodText.of(question.range(), this)));
    }

    private ComboBox<String> who(String partner, List<String> partners) {
        var who = new ComboBox<String>(Ui.text("trade.explorer.part.PARTNER"));
        who.setItems(partners);
        who.setItemLabelGenerator(formats::country);
        who.setValue(partners.contains(partner) ? partner : null);
        return who;
    }

    private static WholeNumberField change(int percent) {
        var change = new WholeNumberField();
        change.setLabel(Ui.text("trade.whatif.percent"));
        change.setRange(LEAST_PERCENT, MOST_PERCENT, Ui.text("trade.whatif.percent.invalid"));
        change.setValue(percent);
        return change;
    }

    private FigureTable table(WhatIfAnswer data) {
        var partner = formats.country(data.partner());
        var after = data.after();
        var changed = formats.signed(data.percent(), 0) + "\u00a0%";
        var table = new FigureTable(
                Ui.text("trade.whatif.title", Map.of("period", PeriodText.of(data.period(), this))),
                List.of(
                        "",
                        Ui.text("trade.whatif.is"),
                        Ui.text("trade.whatif.after", Map.of("partner", partner, "change", changed))));
        row(
                table,
                Ui.text("trade.whatif.total"),
                formats.millions(data.total().usd()),
                formats.millions(after.totalUsd()));
        row(
                table,
                Ui.text("trade.dependence.hhi"),
                words.hhi(data.concentration().hhi()),
                words.hhi(after.concentration().hhi()));
        row(
                table,
                Ui.text("trade.dependence.effective.name"),
                formats.decimal(data.concentration().effectivePartners(), 1),
                formats.decimal(after.concentration().effectivePartners(), 1));
        data.shares()
                .forEach(share -> row(
                        table,
                        Ui.text("trade.whatif.share", Map.of("partner", formats.country(share.partner()))),
                        formats.percent(share.share()),
                        formats.percent(share.after())));
        if (data.shares().stream().noneMatch(share -> share.partner().equals(data.partner()))) {
            row(
                    table,
                    Ui.text("trade.whatif.share", Map.of("partner", partner)),
                    formats.percent(data.share()),
                    formats.percent(after.share()));
        }
        return table;
    }

    private static void row(FigureTable table, String name, String is, String after) {
        table.row(Ui.span(name), Ui.span(is), Ui.span(after, "desk-strong"));
    }
}
