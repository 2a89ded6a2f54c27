package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.WhatIfAnswer;
import com.investkaluga.desk.trade.ui.words.DependenceText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One partner more or less, all others unchanged: what would be of total, shares and concentration. Named a what-if throughout. */
final class WhatIfCard {

    private final Card card = new Card("");
    private final Formats formats = Ui.formats(card);
    private final DependenceText words = DependenceText.in(card);
    private final Query query;

    private WhatIfCard(Query query) {
        this.query = query;
    }

    /**
     * @param answer empty where the partner had no trade in the period
     * @param partners that had, the greatest first
     */
    static Card create(
            Query query,
            String period,
            String partner,
            BigDecimal percent,
            List<String> partners,
            Optional<WhatIfAnswer> answer) {
        var made = new WhatIfCard(query);
        made.card.setTitle(Ui.text("trade.whatif.title", Map.of("period", period)));
        made.card.links(new Chip(Ui.text("trade.whatif"), Chip.Tone.ATTENTION));
        made.card.subtitle(Ui.text("trade.whatif.about"));
        made.card.content(
                made.controls(partner, percent, partners),
                answer.<Component>map(made::table)
                        .orElseGet(() -> new EmptyState(Ui.text(
                                "trade.whatif.none",
                                Map.of("partner", made.formats.country(partner), "period", period)))));
        return made.card;
    }

    private Component controls(String partner, BigDecimal percent, List<String> partners) {
        var who = new ComboBox<String>(Ui.text("trade.explorer.part.PARTNER"));
        who.setItems(partners);
        who.setItemLabelGenerator(formats::country);
        who.setValue(partners.contains(partner) ? partner : null);
        who.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go("partner", event.getValue());
            }
        });
        var change = new IntegerField(Ui.text("trade.whatif.percent"));
        change.setMin(DependenceAsked.LEAST_PERCENT);
        change.setMax(DependenceAsked.MOST_PERCENT);
        var words = Ui.text("trade.whatif.percent.invalid");
        change.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words));
        change.setStepButtonsVisible(true);
        change.setValue(percent.intValue());
        change.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (event.isFromClient() && chosen != null && !change.isInvalid()) {
                go("percent", chosen.toString());
            }
        });
        return Ui.div("desk-form-line", who, change);
    }

    private void go(String name, String value) {
        query.with(name, value).go(UI.getCurrent(), ExplorerAddress.PATH);
    }

    private FigureTable table(WhatIfAnswer answer) {
        var partner = formats.country(answer.partner());
        var after = answer.after();
        var table = new FigureTable(
                Ui.text("trade.whatif.title", Map.of("period", PeriodText.of(answer.period(), card))),
                List.of(
                        "",
                        Ui.text("trade.whatif.is"),
                        Ui.text(
                                "trade.whatif.after",
                                Map.of(
                                        "partner",
                                        partner,
                                        "change",
                                        formats.signed(answer.percent(), 0) + "\u00a0%"))));
        row(
                table,
                Ui.text("trade.whatif.total"),
                formats.millions(answer.total().usd()),
                formats.millions(after.totalUsd()));
        row(
                table,
                Ui.text("trade.dependence.hhi"),
                words.hhi(answer.concentration().hhi()),
                words.hhi(after.concentration().hhi()));
        row(
                table,
                Ui.text("trade.dependence.effective.name"),
                formats.decimal(answer.concentration().effectivePartners(), 1),
                formats.decimal(after.concentration().effectivePartners(), 1));
        answer.shares()
                .forEach(share -> row(
                        table,
                        Ui.text("trade.whatif.share", Map.of("partner", formats.country(share.partner()))),
                        formats.percent(share.share()),
                        formats.percent(share.after())));
        if (answer.shares().stream().noneMatch(share -> share.partner().equals(answer.partner()))) {
            row(
                    table,
                    Ui.text("trade.whatif.share", Map.of("partner", partner)),
                    formats.percent(answer.share()),
                    formats.percent(after.share()));
        }
        return table;
    }

    private static void row(FigureTable table, String name, String is, String after) {
        table.row(Ui.span(name), Ui.span(is), Ui.span(after, "desk-strong"));
    }
}
