package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A few figures: names on the left, numbers on the right. For what is too little for a grid. */
public final class FigureTable extends Composite<NativeTable> {

    /**
     * @param caption what the table tells, for screen readers
     * @param headers one for each column, that of the names first; an empty one for a column that needs none
     */
    public FigureTable(String caption, List<String> headers) {
        getContent().addClassName("desk-figure-table");
        getContent().setCaptionText(caption);
        var row = getContent().getHead().addRow();
        // a header that says nothing is none: screen readers would name the column by it
        headers.forEach(header -> row.add(header.isEmpty() ? new NativeTableCell() : header("col", Ui.span(header))));
    }

    public FigureTable row(Component name, Component... figures) {
        var row = getContent().getBody().addRow();
        row.add(header("row", name));
        for (var figure : figures) {
            var cell = new NativeTableCell();
            cell.add(figure);
            row.add(cell);
        }
        return this;
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
