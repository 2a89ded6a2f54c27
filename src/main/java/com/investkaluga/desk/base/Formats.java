package com.investkaluga.desk.base;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the desk writes numbers, money, dates and countries in a user's language, by CLDR. Null is always written '—'. */
public final class Formats {

    /** What stands where a value is not known; never a zero. */
    public static final String UNKNOWN = "—";

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** One for each language: a page writes some thousand numbers, and a formatter costs more to make than to use. */
    private static final Map<Locale, Formats> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;

    /** By the number of decimals; they may be shared by threads. */
    private final Map<Integer, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();

    private final DateTexts dates;

    private Formats(Locale locale) {
        this.locale = locale;
        dates = new DateTexts(locale);
    }

    public static Formats in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Formats::new);
    }

    /** USD in millions with one decimal, without the unit: 875,000,000 is '875.0'. */
    public String millions(@Nullable BigDecimal usd) {
        return usd == null ? UNKNOWN : decimal(usd.divide(MILLION), 1);
    }

    /** The amount in full with its currency: '10,000,000,000 RUB'. */
    public String money(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return UNKNOWN;
        }
        var digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        return decimal(amount, digits) + (currency == null ? "" : NO_BREAK_SPACE + currency);
    }

    /** The amount in millions with its currency, as short as a list needs it: '23,000 RUB', '3.43 EUR'. */
    public String moneyInMillions(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return UNKNOWN;
        }
        return quantity(amount.divide(MILLION).setScale(2, RoundingMode.HALF_UP))
                + (currency == null ? "" : NO_BREAK_SPACE + currency);
    }

    /** What a file says where a title says 'm'; null where nothing is known. */
    public static @Nullable BigDecimal inMillions(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.movePointLeft(6);
    }

    /** A ratio in per cent for a file. */
    public static BigDecimal inPercent(BigDecimal ratio) {
        return ratio.movePointRight(2);
    }

    /** A ratio as a percentage with one decimal and no sign: 0.0801 is '8.0 %'. */
    public String percent(@Nullable BigDecimal ratio) {
        return ratio == null ? UNKNOWN : decimal(ratio.movePointRight(2), 1) + NO_BREAK_SPACE + "%";
    }

    /** A ratio as a whole percentage, for numbers that carry no decimal: 0.1534 is '15 %'; below one half, its first digit. */
    public String wholePercent(BigDecimal ratio) {
        var percent = ratio.movePointRight(2);
        var whole = percent.setScale(0, RoundingMode.HALF_UP);
        var shown = whole.signum() == 0 ? percent.round(new MathContext(1, RoundingMode.HALF_UP)) : whole;
        return decimal(shown, Math.max(0, shown.stripTrailingZeros().scale())) + NO_BREAK_SPACE + "%";
    }

    /** A ratio as a signed percentage: 0.182 is '+18.2 %', with a true minus sign. */
    public String change(@Nullable BigDecimal ratio) {
        return ratio == null ? UNKNOWN : signed(ratio.movePointRight(2), 1) + NO_BREAK_SPACE + "%";
    }

    /** A signed number: '+1.4', '−0.3', '0.0'. */
    public String signed(BigDecimal number, int digits) {
        var rounded = number.setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + decimal(rounded, digits);
    }

    public String decimal(@Nullable BigDecimal number, int digits) {
        return number == null
                ? UNKNOWN
                : formatter(digits).format(number).toString().replace('-', '\u2212');
    }

    /** A quantity with the decimals that it has, at most two: '1,837', '994.2'. */
    public String quantity(@Nullable BigDecimal number) {
        return number == null
                ? UNKNOWN
                : decimal(number, Math.clamp(number.stripTrailingZeros().scale(), 0, 2));
    }

    /** A number with the decimals that it was written with, zeros too: they say how exact it is. */
    public String asWritten(@Nullable BigDecimal number) {
        return number == null ? UNKNOWN : decimal(number, Math.max(0, number.scale()));
    }

    public String count(@Nullable Number number) {
        return number == null ? UNKNOWN : formatter(0).format(number).toString();
    }

    private LocalizedNumberFormatter formatter(int digits) {
        return numbers.computeIfAbsent(
                digits,
                decimals -> NumberFormatter.withLocale(locale)
                        .precision(Precision.fixedFraction(decimals))
                        .roundingMode(RoundingMode.HALF_UP));
    }

    /** '11 Oct 2014' or '11 окт. 2014 г.'. */
    public String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : dates.day(date);
    }

    /** As exactly as it is known and no more: '11 Oct 2014', 'November 2013', '2nd quarter 2021', '2013'. */
    public String date(@Nullable PartialDate date) {
        return date == null ? UNKNOWN : dates.partial(date);
    }

    /** From one date until another: '27 Jan 2016 – 5 Feb 2016'; one alone where both are the same. */
    public String dates(PartialDate from, PartialDate until) {
        return from.equals(until) ? date(from) : date(from) + " – " + date(until);
    }

    /**
     * A run of days with the month in full: '11 October 2014', '28–29 May 2015', 'June 2018 – 10 June 2018', '2016'; one date
     * where both are the same or one is null.
     */
    public String run(@Nullable PartialDate first, @Nullable PartialDate last) {
        var from = first == null ? last : first;
        var to = last == null ? first : last;
        if (from == null || to == null) {
            return UNKNOWN;
        }
        if (from.isDay() && to.isDay()) {
            return dates.run(from.first(), to.first());
        }
        return from.equals(to) ? date(from) : inFull(from) + " – " + inFull(to);
    }

    private String inFull(PartialDate date) {
        return date.isDay() ? dates.run(date.first(), date.first()) : dates.partial(date);
    }

    /** Date and minute in the given zone. */
    public String dateTime(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? UNKNOWN : dates.minute(instant, zone);
    }

    /**
     * The country's name for its ISO 3166 alpha-2 code; '—' for null. The customs service's NN is the unknown partner, and a code
     * that no list knows is named as such: 'Unknown code ZZ'.
     */
    public String country(@Nullable String iso2) {
        return iso2 == null || iso2.isBlank() ? UNKNOWN : CountryNames.of(iso2, locale);
    }

    /** All countries' codes in the order of their names in this language. */
    public List<String> countriesByName() {
        var collator = java.text.Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, collator))
                .toList();
    }

    /** Whether this is an ISO 3166 alpha-2 code in capitals. */
    public static boolean isCountry(@Nullable String iso2) {
        return iso2 != null && COUNTRIES.contains(iso2);
    }

    /** Whether this is an ISO 4217 code. */
    public static boolean isCurrency(@Nullable String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
