package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.base.PlainText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a line of figures: empty ones are null, wrong ones are null with a complaint. */
abstract class FigureFields extends LineParser {

    private static final Pattern MINUS = Pattern.compile("^[-\\u2212]\\s*(?=[0-9])");

    /** A comma in a cell's text is a decimal mark, unless it may as well part thousands. */
    private static final Pattern CELL_COMMA =
            Pattern.compile("(?<=^[-\\u2212]?[0-9 \\u00a0\\u2009\\u202f]{1,20}),(?![0-9]{3}$)(?=[0-9]+$)");

    private static final int PERCENT_DECIMALS = 3;
    private static final Pattern DECIMAL_DIGITS = Pattern.compile("[.,](?<digits>[0-9]+)\\s*%?$");

    /** 'more than 300 million', '250 mln EUR', '€ 250'. */
    private static final Pattern WORDS = Pattern.compile("\\p{Sc}|[0-9]\\s*\\p{L}{2,}|\\p{L}{2,}\\.?\\s*[0-9]");

    private final boolean isWorkbook;
    private final Map<FigureColumn, Integer> positions = new EnumMap<>(FigureColumn.class);
    private final Decimals decimals;

    FigureFields(Recognition how, BiConsumer<Problem, RawLine> listener, Tally tally) {
        super(how, listener, tally);
        this.isWorkbook = how.format() == FileFormat.FIGURES_XLSX;
        this.decimals = new Decimals(how.decimalMark(), StandardCharsets.UTF_8);
        for (var column : FigureColumn.values()) {
            for (var i = 0; i < how.columns().size(); i++) {
                if (Header.plain(how.columns().get(i)).equals(column.header())) {
                    positions.put(column, i);
                }
            }
        }
    }

    /** The field's text, null where there is none or it is no text in the file's encoding. */
    final @Nullable String text(FigureColumn column) {
        var field = positions.get(column);
        if (field == null || fields.isEmpty(field)) {
            return null;
        }
        var text = fields.text(field, charset).strip();
        if (Fields.isBroken(text)) {
            complain(column, ProblemKind.ENCODING, Map.of("charset", ReadingChoices.name(charset)));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A text that people read. */
    final @Nullable String text(FigureColumn column, int longest) {
        var text = text(column);
        if (text != null && text.length() > longest) {
            complain(column, ProblemKind.TEXT_TOO_LONG, Map.of("max", longest));
        }
        if (text != null && PlainText.Check.hasHiddenCharacters(text)) {
            complain(column, ProblemKind.HIDDEN_CHARACTERS, Map.of());
        }
        return text;
    }

    /** What the text means by this function, which returns null for what it does not understand. */
    final <T> @Nullable T meaning(
            FigureColumn column,
            ProblemKind otherwise,
            Map<String, Object> with,
            Function<String, @Nullable T> meaning) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var value = meaning.apply(text);
        if (value == null) {
            complain(column, otherwise, with);
        }
        return value;
    }

    final <E extends Enum<E>> @Nullable E word(FigureColumn column, FigureWords<E> words) {
        return meaning(column, ProblemKind.CHOICE, words.understood(), words::meaning);
    }

    /** A number with so many decimals, with or without a percent sign. */
    final @Nullable BigDecimal number(FigureColumn column, int scale, BigDecimal least, BigDecimal most) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        var plain = isWorkbook ? CELL_COMMA.matcher(bare).replaceFirst(".") : bare;
        var positive = MINUS.matcher(plain).replaceFirst("");
        var bytes = positive.getBytes(StandardCharsets.UTF_8);
        var number = decimals.read(bytes, 0, bytes.length, scale);
        if (number == null) {
            complain(
                    column,
                    fault(column, bare),
                    Map.of("mark", String.valueOf(decimals.mark()), "digits", Decimals.DIGITS - scale));
            return null;
        }
        if (decimals.wasRounded()) {
            tally.rounded();
        }
        var signed = positive.equals(plain) ? number : number.negate();
        if (signed.compareTo(least) < 0 || signed.compareTo(most) > 0) {
            complain(
                    column,
                    ProblemKind.OUT_OF_BOUNDS,
                    Map.of("min", least.toPlainString(), "max", most.toPlainString()));
        }
        return signed;
    }

    /** A percentage with the decimals that stand in the file, zeros too, three at most: they say how exact it is. */
    final @Nullable BigDecimal percent(FigureColumn column, BigDecimal least, BigDecimal most) {
        var kept = number(column, PERCENT_DECIMALS, least, most);
        if (kept == null) {
            return null;
        }
        var bare = kept.stripTrailingZeros();
        var needed = Math.max(0, bare.scale());
        return bare.setScale(
                decimals.wasRounded() ? needed : Math.clamp(written(text(column)), needed, PERCENT_DECIMALS));
    }

    /** How many digits stand behind the decimal mark. */
    private int written(@Nullable String text) {
        var digits = text == null ? null : DECIMAL_DIGITS.matcher(text);
        return digits != null && digits.find() ? digits.group("digits").length() : 0;
    }

    private ProblemKind fault(FigureColumn column, String text) {
        var fault = decimals.fault();
        if (fault != null && fault != ProblemKind.NUMBER) {
            return fault;
        }
        if (column == FigureColumn.VALUE_USD && WORDS.matcher(text).find()) {
            return ProblemKind.NO_DOLLARS;
        }
        return isWorkbook ? ProblemKind.NO_NUMBER_IN_CELL : ProblemKind.NUMBER;
    }

    /** Says so where nothing stands in a field that must not be empty. */
    final void require(FigureColumn column) {
        var field = positions.get(column);
        if (field != null && fields.isEmpty(field)) {
            complain(field, ProblemKind.MISSING, Map.of());
        } else if (field == null) {
            complain(ProblemKind.NO_COLUMN, Map.of("missing", column.header()));
        }
    }

    final void complain(FigureColumn column, ProblemKind kind, Map<String, Object> with) {
        var field = positions.get(column);
        if (field != null) {
            complain(field, kind, with);
        }
    }
}
