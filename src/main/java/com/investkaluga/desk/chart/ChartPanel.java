package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card with a chart: title, unit, the drawing, the same numbers as a table on demand, downloads, and the mark of sample
 * figures. This is what screens use.
 */
public final class ChartPanel extends Composite<Card> {

    private final Chart chart = new Chart();
    private final Span empty = Ui.span(getTranslation("chart.empty"), "desk-empty-why");
    private final Div table = new Div();
    private final Span note = Ui.secondary("");
    private final Div body = new Div(chart, empty, table, note);
    private final Span sample = Ui.span(getTranslation("chart.sample"), "desk-chart-sample");
    private boolean tableShown;
    private final Button toggle = new Button(getTranslation("chart.table.show"), click -> showTable(!tableShown));
    private final ChartMenu menu = new ChartMenu(this::export, this::downloadPicture);
    private final Card card;
    private String title;
    private String subtitle = "";
    private String source = "";

    public ChartPanel(String title) {
        this.title = title;
        card = new Card(title, body);
        body.addClassName("desk-chart-body");
        sample.setVisible(false);
        note.setVisible(false);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        toggle.addClassName("desk-chart-toggle");
        card.links(sample, toggle, menu);
        card.addClassName("desk-chart-panel");
        show();
    }

    @Override
    protected Card initContent() {
        return card;
    }

    public void setTitle(String text) {
        title = text;
        card.setTitle(text);
        show();
    }

    /** The unit and the period: 'USD m, exports and imports, 2012-2013'. */
    public void setSubtitle(String text) {
        subtitle = text;
        card.subtitle(text);
    }

    public void setModel(ChartModel model) {
        chart.setModel(model.summary().isBlank() ? model.summary(title) : model);
        show();
    }

    public ChartModel getModel() {
        return chart.getModel();
    }

    /** Marks the figures as generated samples, on the card and in every download. */
    public void setSample(boolean isSample) {
        sample.setVisible(isSample);
    }

    /** Where the figures come from; stands in every tooltip, under the table, and goes into every download. */
    public void setSource(String note) {
        source = note;
        chart.setSource(note);
    }

    /** The sentence that stands where no point of the model is known. */
    public void setEmptyText(String sentence) {
        empty.setText(sentence);
    }

    /** A quiet sentence below the drawing: what it leaves out and why; none where empty. */
    public void setNote(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isBlank());
    }

    /** What the reader chooses about this chart alone, above the drawing. */
    public void setControls(Component... controls) {
        body.addComponentAsFirst(Ui.div("desk-chart-controls", controls));
    }

    /** Further links or small controls in the card's head, before the panel's own. */
    public void addToHead(Component... components) {
        card.links(components);
    }

    /** Tells when a point of the drawing, or a linked cell of the table, is chosen. */
    public Registration addPointClickListener(ComponentEventListener<ChartPointClick> listener) {
        return chart.addPointClickListener(listener);
    }

    /** Tells when the label of an annotation, or its name in the table, is chosen. */
    public Registration addAnnotationClickListener(ComponentEventListener<ChartAnnotationClick> listener) {
        return chart.addAnnotationClickListener(listener);
    }

    /** A fixed height for the drawing ('260px'), or null for the height that its kind needs. */
    public void setChartHeight(@Nullable String height) {
        chart.setHeight(height);
    }

    public void showTable(boolean shown) {
        tableShown = shown;
        toggle.setText(getTranslation(shown ? "chart.table.hide" : "chart.table.show"));
        show();
    }

    // While the table stands the drawing is only hidden (by the class), so that its picture can still be taken.
    private void show() {
        var isEmpty = chart.getModel().isEmpty();
        chart.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
        toggle.setVisible(!isEmpty);
        menu.setVisible(!isEmpty);
        table.removeAll();
        if (tableShown && !isEmpty) {
            table.add(new ChartTable(chart, caption()), Ui.secondary(source));
        }
        body.setClassName("desk-chart-as-table", tableShown);
    }

    private String caption() {
        return subtitle.isBlank() ? title : title + ". " + subtitle;
    }

    private ChartExport export() {
        // What names no source of its own is drawn from the desk's records.
        var notes = source.isBlank() ? ExportNotes.ofRecords() : ExportNotes.of(source);
        return new ChartExport(
                title,
                chart.getModel(),
                Stream.concat(heading().stream(), notes.stream()).toList(),
                this::getTranslation,
                Ui.locale(this));
    }

    private void downloadPicture() {
        chart.downloadPicture(
                ChartMenu.fileName(title),
                title,
                subtitle,
                String.join(" · ", remarks().subList(1, remarks().size())));
    }

    private List<String> heading() {
        return sample.isVisible() ? List.of(caption(), getTranslation("chart.sample.remark")) : List.of(caption());
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>(heading());
        if (!source.isBlank()) {
            remarks.add(source);
        }
        return remarks;
    }
}
