package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.RecordProperties;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.SourceChoice;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureDetails;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reported figures of a country, the latest first, then investment; managers add, edit and archive the figures in place. */
final class FigureBoard extends Composite<Div> implements BeforeLeaveObserver {

    private final RecordRef country;
    private final FigureService figures;
    private final RecordValidator validator;
    private final boolean mayEdit;
    private @Nullable RecordEditor<FigureData, FigureDetails> editor;

    FigureBoard(RecordRef country, FigureService figures, RecordValidator validator, boolean mayEdit) {
        this.country = country;
        this.figures = figures;
        this.validator = validator;
        this.mayEdit = mayEdit;
        getContent().addClassName("desk-stack");
        showList();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.beforeLeave(event);
        }
    }

    private void showList() {
        editor = null;
        getContent().removeAll();
        if (mayEdit) {
            var add = new Button(getTranslation("trade.figure.add"), VaadinIcon.PLUS.create(), click -> showNew());
            getContent().add(new Div(add));
        }
        var reported = figures.of(country.id());
        var investments = figures.investments(country.id());
        if (reported.isEmpty() && investments.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("trade.figures.none")));
        }
        var cards = Ui.div("desk-figures");
        reported.forEach(figure -> {
            var card = FigureCard.of(figure, this);
            if (mayEdit) {
                card.links(
                        small("base.edit", () -> showEditor(figure.figure().id())),
                        small("base.archive", () -> archive(figure.figure().id())));
                choice(figure).ifPresent(card::links);
            }
            cards.add(card);
        });
        getContent().add(cards);
        if (!investments.isEmpty()) {
            var stated = Ui.div("desk-figures");
            investments.forEach(investment -> stated.add(InvestmentCard.of(investment, this)));
            getContent().add(new H2(getTranslation("trade.investments")), stated);
        }
        getContent()
                .add(
                        new Div(Ui.link(ChecksView.PATH, getTranslation("trade.checks.all"))),
                        new Div(Ui.link(FiguresView.PATH, getTranslation("trade.published.all"))),
                        new Div(Ui.link(InvestmentsView.PATH, getTranslation("trade.investments.title"))));
    }

    /** Where another source speaks of the same; a figure without a period cannot count. */
    private Optional<Button> choice(ReportedFigure figure) {
        var data = figure.data();
        if (data.inUse() || data.period() == null) {
            return Optional.empty();
        }
        var meaning = getTranslation(
                "trade.figure.use.meaning",
                Map.of("source", SourceTitle.of(data.sourceTitle()), "period", PeriodText.of(data.period(), this)));
        return Optional.of(SourceChoice.button(meaning, () -> use(figure.figure())));
    }

    private void use(FigureDetails figure) {
        SourceChoice.make(
                figure.data().sourceTitle(),
                () -> figures.save(
                        figure.id(), figure.version(), RecordProperties.with(figure.data(), Map.of("inUse", true))),
                this::reload);
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void showNew() {
        edit("trade.figure.new", this::blank, (version, data) -> figures.create(data));
    }

    private void showEditor(long id) {
        edit("trade.figure.edit", () -> figures.get(id), (version, data) -> figures.save(id, version, data));
    }

    private void edit(
            String titleKey, Supplier<FigureDetails> load, RecordEditor.Saver<FigureData, FigureDetails> saver) {
        editor = new RecordEditor<>(
                getTranslation(titleKey),
                FigureFields.create(validator),
                load,
                saver,
                saved -> reload(),
                this::showList);
        getContent().removeAll();
        getContent().add(editor);
    }

    private void archive(long id) {
        figures.archive(id);
        reload();
        Notifier.success(getTranslation("trade.figure.archived"), getTranslation("base.undo"), () -> {
            figures.restore(id);
            reload();
            Notifier.success(getTranslation("trade.figure.restored"));
        });
    }

    /** The headline and the count above follow from the figures too. */
    private void reload() {
        editor = null;
        UI.getCurrent()
                .navigate(country.path(), Query.empty().with("tab", "figures").parameters());
    }

    private FigureDetails blank() {
        var data = new FigureData(
                country.id(),
                null,
                FigureScope.TOTAL,
                Direction.TURNOVER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                true,
                null,
                null);
        return new FigureDetails(0, 0, data, false, new RecordStamp(null, null, null, null));
    }
}
