package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
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
            row.add(notesCell(category));
        }
    }

    private NativeTableCell notesCell(int category) {
        var cell = new NativeTableCell();
        cell.addClassName("desk-chart-notes");
        for (int index = 0; index < model.annotations().size(); index++) {
            if (model.annotations().get(index).category() == category) {
                cell.add(new Div(event(index)));
            }
        }
        cell.add(new Text(notes.besideNumbers(model, category)));
        return cell;
    }

    private Component event(int index) {
        var event = model.annotations().get(index);
        return event.link() == null
                ? new Span(event.inFull())
                : button(event.inFull(), click -> chart.chooseAnnotation(index, click.isFromClient()));
    }

    private Component cell(int series, int category) {
        var point = model.series().get(series).points().get(category);
        var text = text(point);
        if (point.link() == null) {
            return new Span(text);
        }
        return button(text, click -> chart.choose(series, category, click.isFromClient()));
    }

    private static NativeButton button(String text, ComponentEventListener<ClickEvent<NativeButton>> chosen) {
        var button = new NativeButton(text, chosen);
        button.addClassName("desk-link");
        return button;
    }

    private String text(Point point) {
        var span = point.span();
        if (span != null) {
            return formats.dates(span.start(), span.end());
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
