package com.investkaluga.desk.trade.ingest.ui;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.ImportMessage;
import com.investkaluga.desk.trade.ingest.ImportRow;
import com.investkaluga.desk.trade.ingest.ImportStatus;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.investkaluga.desk.trade.ingest.file.StatRow;
import com.investkaluga.desk.trade.ingest.file.UnreadableFileException;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How imports are put into words, in one place for the list and the page. */
final class ImportWords {

    static final String PATH = "trade/imports";

    private static final int MOST_NAMES = 8;
    private static final int THOUSAND = 1_000;
    private static final List<MeasureUnit> SIZES =
            List.of(MeasureUnit.BYTE, MeasureUnit.KILOBYTE, MeasureUnit.MEGABYTE, MeasureUnit.GIGABYTE);

    private ImportWords() {}

    static String path(long id) {
        return PATH + "/" + id;
    }

    static String status(ImportStatus status, Component reader) {
        return reader.getTranslation("trade.import.status." + status);
    }

    static Chip.Tone tone(ImportStatus status) {
        return switch (status) {
            case QUEUED, READING, COMMITTED -> Chip.Tone.ACCENT;
            case READY, REFUSED, INTERRUPTED, FAILED -> Chip.Tone.ATTENTION;
            case UNDONE, CANCELLED, JOINED -> Chip.Tone.OUTLINE;
        };
    }

    static String kind(@Nullable BatchKind kind, Component reader) {
        return kind == null ? "" : reader.getTranslation("trade.import.kind." + kind);
    }

    /** The file's name; the desk's own samples have none. */
    static String title(ImportRow row, Component reader) {
        return row.kind() == BatchKind.SAMPLE ? reader.getTranslation("trade.import.kind.SAMPLE") : row.title();
    }

    static String message(ImportMessage message, Component reader) {
        var sentence = reader.getTranslation(message.key(), message.arguments());
        var member = message.arguments().get(UnreadableFileException.IN_ZIP);
        return member == null
                ? sentence
                : reader.getTranslation("trade.import.inZip", Map.of("member", member, "sentence", sentence));
    }

    /** The months that an import speaks of, empty where it speaks of none. */
    static String months(ImportRow row, Component reader) {
        return row.firstMonth() == null || row.lastMonth() == null
                ? ""
                : PeriodText.of(new Period(row.firstMonth(), row.lastMonth()), reader);
    }

    static String when(@Nullable Instant instant, Component reader) {
        return instant == null ? "" : Ui.formats(reader).dateTime(instant, ZoneId.systemDefault());
    }

    /** The user name; the desk itself where nobody was signed in. */
    static String who(@Nullable String userName, Component reader) {
        return userName == null ? reader.getTranslation("trade.import.desk") : userName;
    }

    static String reporter(Reporter reporter, Component reader) {
        if (reporter.equals(PreviewSums.REGION)) {
            return reader.getTranslation("shell.region");
        }
        return reporter.kind() == Reporter.Kind.REGION
                ? reader.getTranslation("trade.import.region", Map.of("code", reporter.code()))
                : Ui.formats(reader).country(reporter.code());
    }

    /** Whose trade it is; not all of the hundred and more that a file of the world has. */
    static String reporters(Collection<Reporter> reporters, Component reader) {
        var names = reporters.stream()
                .limit(MOST_NAMES)
                .map(reporter -> reporter(reporter, reader))
                .collect(Collectors.joining(", "));
        var more = reporters.size() - MOST_NAMES;
        return more <= 0
                ? names
                : reader.getTranslation("trade.import.names.more", Map.of("names", names, "more", more));
    }

    /** A partner's name as on every screen, and the world's. */
    static String partner(@Nullable String code, Component reader) {
        if (code == null) {
            return "";
        }
        return code.equals(StatRow.WORLD)
                ? reader.getTranslation("trade.import.partner.world")
                : Ui.formats(reader).country(code);
    }

    /** '12.4 MB'. */
    static String bytes(long bytes, Component reader) {
        var size = (double) bytes;
        var unit = 0;
        while (size >= THOUSAND && unit < SIZES.size() - 1) {
            size /= THOUSAND;
            unit++;
        }
        var number = NumberFormat.getNumberInstance(Ui.locale(reader));
        number.setMaximumFractionDigits(unit == 0 || size >= 100 ? 0 : 1);
        return MeasureFormat.getInstance(Ui.locale(reader), unit == 0 ? FormatWidth.WIDE : FormatWidth.SHORT, number)
                .format(new Measure(size, SIZES.get(unit)));
    }

    /** '4.2 sec', '2 min 5 sec', '1 hr 12 min'. */
    static String duration(Duration duration, Component reader) {
        var numbers = NumberFormat.getNumberInstance(Ui.locale(reader));
        numbers.setMaximumFractionDigits(1);
        var words = MeasureFormat.getInstance(Ui.locale(reader), FormatWidth.SHORT, numbers);
        if (duration.toMinutes() == 0) {
            return words.formatMeasures(new Measure(duration.toMillis() / 1_000.0, MeasureUnit.SECOND));
        }
        var minutes = new Measure(duration.toMinutesPart(), MeasureUnit.MINUTE);
        return duration.toHours() == 0
                ? words.formatMeasures(minutes, new Measure(duration.toSecondsPart(), MeasureUnit.SECOND))
                : words.formatMeasures(new Measure(duration.toHours(), MeasureUnit.HOUR), minutes);
    }
}
