package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.export.TableFile;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.file.FigureTemplate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Which files the desk understands, where each comes from, and the template for reported figures. */
final class UnderstoodFiles extends Composite<Details> {

    private interface Writer {
        void write(OutputStream out, UnaryOperator<String> texts) throws IOException;
    }

    UnderstoodFiles() {
        var list = Ui.div("desk-rows");
        list.add(
                entry("trade.import.source.customs"),
                entry("trade.import.source.comtrade"),
                entry(
                        "trade.import.source.figures",
                        template(TableFile.XLSX, FigureTemplate::writeXlsx),
                        template(TableFile.CSV, (out, texts) -> FigureTemplate.writeCsv(out))));
        getContent().setSummaryText(getTranslation("trade.import.sources"));
        getContent().add(list);
        getContent().addClassName("desk-understood");
    }

    private Component entry(String key, Component... links) {
        var words = Ui.div(
                "desk-row-words",
                Ui.span(getTranslation(key), "desk-strong"),
                Ui.secondary(getTranslation(key + ".text")));
        var row = Ui.div("desk-row", words);
        if (links.length > 0) {
            row.add(Ui.div("desk-row-end", links));
        }
        return row;
    }

    private Anchor template(TableFile format, Writer writer) {
        DownloadHandler handler = event -> {
            event.setFileName(event.getUI().getTranslation("trade.import.template.file") + "." + format.extension());
            event.setContentType(format.contentType());
            writer.write(event.getOutputStream(), event.getUI()::getTranslation);
        };
        var link = new Anchor(handler, getTranslation("trade.import.template." + format.name()));
        link.addClassName("desk-link");
        return link;
    }
}
