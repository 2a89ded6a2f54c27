package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reported figures, line by line, by the rules of {@link FigureData}. */
final class FigureParser extends FigureFields {

    static final int MOST_FIGURES = 20_000;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST_VALUE = new BigDecimal("9999999999999999.99");
    private static final BigDecimal LEAST_GROWTH = BigDecimal.valueOf(-100);
    private static final BigDecimal MOST_GROWTH = new BigDecimal("999999.999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+\\.\\S+");
    private static final Pattern RANK = Pattern.compile("0*[1-9][0-9]{0,8}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("[uuuu-MM-dd][dd.MM.uuuu]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final FigureSink sink;

    FigureParser(Recognition how, FigureSink sink, Tally tally) {
        super(how, sink::problem, tally);
        this.sink = sink;
    }

    @Override
    void understand() {
        if (tally.lines() > MOST_FIGURES) {
            throw new UnreadableFileException(Reason.TOO_MANY_FIGURES, Map.of("limit", MOST_FIGURES));
        }
        var figure = figure();
        if (figure != null && isFlawless()) {
            tally.row(0);
            sink.figure(new FigureRow(line(), figure));
        }
    }

    private @Nullable FigureData figure() {
        require(FigureColumn.DIRECTION);
        require(FigureColumn.SOURCE_TITLE);
        var scope = word(FigureColumn.SCOPE, FigureWords.SCOPES);
        var direction = word(FigureColumn.DIRECTION, FigureWords.DIRECTIONS);
        var title = text(FigureColumn.SOURCE_TITLE, LONGEST_TITLE);
        var value = number(FigureColumn.VALUE_USD, 2, BigDecimal.ZERO, MOST_VALUE);
        var growth = percent(FigureColumn.GROWTH_PERCENT, LEAST_GROWTH, MOST_GROWTH);
        var share = percent(FigureColumn.SHARE_PERCENT, BigDecimal.ZERO, HUNDRED);
        var rank = meaning(
                FigureColumn.RANK,
                ProblemKind.OUT_OF_BOUNDS,
                Map.of("min", "1", "max", "999999999"),
                FigureParser::rank);
        if (share != null) {
            require(FigureColumn.SHARE_BASIS);
        }
        var period = meaning(FigureColumn.PERIOD, ProblemKind.PERIOD, Map.of(), FigureParser::period);
        if (period != null && period.first().isAfter(YearMonth.now())) {
            complain(FigureColumn.PERIOD, ProblemKind.PERIOD_IN_FUTURE, Map.of());
        }
        var data = new FigureData(
                meaning(FigureColumn.PARTNER, ProblemKind.PARTNER, Map.of(), FigureParser::partner),
                period,
                scope == null ? FigureScope.TOTAL : scope,
                direction == null ? Direction.TURNOVER : direction,
                value,
                growth,
                share,
                word(FigureColumn.SHARE_BASIS, FigureWords.SHARE_BASES),
                rank,
                word(FigureColumn.VALUE_EXACTNESS, FigureWords.EXACTNESS),
                word(FigureColumn.GROWTH_EXACTNESS, FigureWords.EXACTNESS),
                word(FigureColumn.SHARE_EXACTNESS, FigureWords.EXACTNESS),
                word(FigureColumn.RANK_EXACTNESS, FigureWords.EXACTNESS),
                title == null ? "" : title,
                address(),
                meaning(FigureColumn.PUBLISHED_ON, ProblemKind.DATE, Map.of(), FigureParser::date),
                false,
                text(FigureColumn.NOTE, LONGEST_TEXT),
                text(FigureColumn.NOTE_RU, LONGEST_TEXT));
        if (isFlawless() && value == null && growth == null && share == null && rank == null) {
            complain(ProblemKind.NOTHING_STATED, Map.of());
        }
        return data;
    }

    private @Nullable String address() {
        var address = text(FigureColumn.SOURCE_URL, LONGEST_TEXT);
        return address == null
                ? null
                : meaning(
                        FigureColumn.SOURCE_URL,
                        ProblemKind.WEB_ADDRESS,
                        Map.of(),
                        text -> ADDRESS.matcher(text).matches() ? text : null);
    }

    private static @Nullable Integer rank(String text) {
        return RANK.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private static @Nullable String partner(String text) {
        var code = text.toUpperCase(Locale.ROOT);
        return Formats.isCountry(code) ? code : null;
    }

    /** {@code 2015-01..2015-09} is understood beside {@code 2015-01/2015-09}. */
    private static @Nullable Period period(String text) {
        try {
            return Period.parse(text.toUpperCase(Locale.ROOT).replaceAll("\\s*(\\.\\.+|…|/)\\s*", "/"));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text, DATE);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException none) {
            return null;
        }
    }
}
