package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportCounts;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.file.FileFormat;
import com.investkaluga.desk.trade.ingest.file.LeftOut;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a file was read: what it is, how it is written, and what the reading came to. */
final class ReadingCard extends Composite<Div> {

    private final Formats formats;

    ReadingCard(ImportDetails details, ImportActions actions) {
        formats = Ui.formats(this);
        getContent().addClassName("desk-columns");
        if (details.recognition() != null) {
            getContent().add(new Card(text("written"), written(details.recognition())));
        }
        if (details.counts() != null) {
            getContent().add(new Card(text("counts"), counts(details.counts())));
        }
        if (actions.mayImport() && details.canReread() && !isWorkbook(details)) {
            getContent().add(new ReadingChoicesCard(details, actions));
        }
    }

    /** A workbook says itself how it is written. */
    private static boolean isWorkbook(ImportDetails details) {
        return details.recognition() != null && details.recognition().format() == FileFormat.FIGURES_XLSX;
    }

    private Component written(Recognition file) {
        var format = file.format();
        var list = new PropertyList().add(text("format"), getTranslation("trade.ingest.format." + format));
        list.add(text("member"), file.member());
        if (format != FileFormat.FIGURES_XLSX) {
            list.add(text("charset"), charset(file));
        }
        if (format.isText()) {
            list.add(text("separator"), separator(file.separator(), this))
                    .add(text("lineEnd"), getTranslation("trade.ingest.line-end." + file.lineEnd()));
        }
        list.add(text("decimalMark"), getTranslation("trade.import.mark." + (int) file.decimalMark()));
        if (file.bytes() >= 0) {
            list.add(text("bytes"), ImportWords.bytes(file.bytes(), this));
        }
        var columns = String.join(", ", file.columns());
        return Ui.div("desk-stack", list, new PropertyList().addText(columnsTitle(file), columns));
    }

    private String columnsTitle(Recognition file) {
        return getTranslation(
                "trade.import.columns", Map.of("count", file.columns().size()));
    }

    private String charset(Recognition file) {
        return file.byteOrderMark()
                ? getTranslation("trade.import.charset.bom", Map.of("charset", ReadingChoices.name(file.charset())))
                : ReadingChoices.name(file.charset());
    }

    static String separator(@Nullable Character separator, Component reader) {
        return separator == null ? "" : reader.getTranslation("trade.import.mark." + (int) separator);
    }

    private Component counts(ImportCounts counts) {
        var list = new PropertyList()
                .add(text("lines"), formats.count(counts.lines()))
                .add(text("rows"), formats.count(counts.rows()))
                .add(text("badLines"), formats.count(counts.badLines()));
        number(list, "context.rows", counts.contextRows());
        number(list, "rounded", counts.roundedRows());
        number(list, "padded", counts.paddedRows());
        number(list, "withheld", counts.withheldRows());
        list.add(text("speed"), speed(counts));
        Arrays.stream(LeftOut.values())
                .filter(counts.leftOut()::containsKey)
                .forEach(reason -> list.addText(
                        getTranslation(
                                "trade.import.leftOut",
                                Map.of("count", counts.leftOut().get(reason))),
                        getTranslation("trade.ingest.left-out." + reason)));
        var reporters =
                counts.reporters().stream().map(named -> reporter(named)).collect(Collectors.joining(", "));
        return Ui.div("desk-stack", list, new PropertyList().addText(text("reporters"), reporters));
    }

    /** The desk's own name for it; the file's where it is another region, of which the desk knows no names. */
    private String reporter(ImportCounts.NamedReporter named) {
        var reporter = named.reporter();
        return reporter.kind() == Reporter.Kind.REGION
                ? reporter.code() + " " + named.name()
                : ImportWords.reporter(reporter, this);
    }

    private void number(PropertyList list, String key, long count) {
        if (count > 0) {
            list.add(text(key), formats.count(count));
        }
    }

    private String speed(ImportCounts counts) {
        return getTranslation(
                "trade.import.speed.text",
                Map.of(
                        "time", ImportWords.duration(Duration.ofMillis(counts.millis()), this),
                        "count", counts.rowsPerSecond()));
    }

    private String text(String key) {
        return getTranslation("trade.import." + key);
    }
}
