package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;

/** The numbers of a chart as a table, with the chart's links as buttons: what a screen reader and the keyboard use. */
final class ChartTable extends Composite<Div> {

    private final Chart chart;
    private final ChartModel model;
    private final Formats formats = Ui.formats(this);
    private final ChartNotes notes = new ChartNotes(this::getTranslation);

    ChartTable(Chart chart, String caption) {
        this.chart = chart;
        this.model = chart.getModel();

        var table = new NativeTable();
        table.addClassName("desk-chart-table");
        table.setCaptionText(caption);
        var hasNotes = notes.any(model);
        header(table, hasNotes);
        for (int category = 0; category < model.categories().size(); category++) {
            row(table, category, hasNotes);
        }

        var box = getContent();
        box.addClassName("desk-chart-table-box");
        box.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        box.add(table);
    }

    private void header(NativeTable table, boolean hasNotes) {
        var row = table.getHead().addRow();
        row.add(headerCell("col", getTranslation("chart.table.category")));
        model.series().forEach(series -> row.add(headerCell("col", ChartExport.header(series, model))));
        if (hasNotes) {
            var cell = headerCell("col", getTranslation("chart.table.notes"));
            cell.addClassName("desk-chart-notes");
            row.add(cell);
        }
    }

    private void row(NativeTable table, int category, boolean hasNotes) {
        var row = table.getBody().addRow();
        row.add(headerCell("row", model.categories().get(category)));
        for (int series = 0; series < model.series().size(); series++) {
            row.add(new NativeTableCell(cell(series, category)));
        }
        if (hasNotes) {
            var cell = new NativeTableCell(notes.of(model, category));
            cell.addClassName("desk-chart-notes");
            row.add(cell);
        }
    }

    private Component cell(int series, int category) {
        var point = model.series().get(series).points().get(category);
        var text = text(point);
        if (point.link() == null) {
            return new Span(text);
        }
        var button = new NativeButton(text, click -> chart.choose(series, category, click.isFromClient()));
        button.addClassName("desk-link");
        return button;
    }

    private String text(Point point) {
        var span = point.span();
        if (span != null) {
            return span.start().equals(span.end())
                    ? formats.date(span.start())
                    : formats.date(span.start()) + " – " + formats.date(span.end());
        }
        return model.signed() && point.value() != null
                ? formats.signed(point.value(), model.decimals())
                : formats.decimal(point.value(), model.decimals());
    }

    private static NativeTableHeaderCell headerCell(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
