package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Check.Subject;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What is stated, held against what follows, in the reader's words. */
public final class CheckText {

    private static final int MOST_DECIMALS = 3;

    private final Component reader;
    private final Formats formats;

    /** Words in the language of the user who sees this component. */
    public CheckText(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    public Chip verdict(Check check) {
        return new Chip(verdictText(check), check.passes() ? Chip.Tone.OUTLINE : Chip.Tone.ATTENTION);
    }

    public String verdictText(Check check) {
        return text(check.passes() ? "trade.check.agrees" : "trade.check.differs");
    }

    /** 'Growth: +32.0 % stated by Agency news; +31.1 % by customs statistics'. */
    public String sentence(Check check) {
        return reader.getTranslation(
                "trade.check",
                Map.of(
                        "subject", subject(check),
                        "stated", statedNumber(check),
                        "source", SourceTitle.of(check.statedSource()),
                        "computed", number(check, check.computed()),
                        "others", others(check)));
    }

    public String subject(Check check) {
        return text("trade.check." + check.subject());
    }

    /** The stated number as the source puts it: 'about 8.0 %'. */
    public String stated(Check check) {
        var number = statedNumber(check);
        return check.exactness() == Exactness.EXACT
                ? number
                : text("trade.exactness." + check.exactness()) + " " + number;
    }

    /** One of its numbers in the unit that {@link #subject} names. */
    public BigDecimal inUnit(Check check, BigDecimal number) {
        return check.subject() == Subject.AMOUNT ? number.movePointLeft(6) : number;
    }

    public String computed(Check check) {
        return number(check, check.computed());
    }

    /** Computed less stated, in points, places or USD m. */
    public String difference(Check check) {
        var difference = check.computed().subtract(check.stated());
        return switch (check.subject()) {
            case GROWTH, SHARE ->
                reader.getTranslation("trade.points", Map.of("change", formats.signed(difference, decimals(check))));
            case RANK -> formats.signed(difference, 0);
            case AMOUNT -> formats.signed(inUnit(check, difference), decimals(check));
        };
    }

    /** What the computed number follows from. */
    public String others(Check check) {
        var flows = text("trade.basis.STATISTICAL");
        return check.computedSources().isEmpty()
                ? flows
                : check.computedSources().stream()
                        .map(source -> source.equals(Check.FLOWS) ? flows : SourceTitle.of(source))
                        .collect(Collectors.joining("; "));
    }

    private String number(Check check, BigDecimal number) {
        return number(check, number, decimals(check));
    }

    /** A percentage with the decimals that its source prints, which say how far it may be off. */
    private String statedNumber(Check check) {
        return switch (check.subject()) {
            case GROWTH, SHARE -> number(check, check.stated(), printed(check));
            case RANK, AMOUNT -> number(check, check.stated());
        };
    }

    private String number(Check check, BigDecimal number, int digits) {
        return switch (check.subject()) {
            case GROWTH -> formats.signed(number, digits) + "\u00a0%";
            case SHARE -> formats.decimal(number, digits) + "\u00a0%";
            case RANK -> formats.count(number);
            case AMOUNT -> formats.decimal(inUnit(check, number), digits);
        };
    }

    /** As many as the source prints, at least one: of 21.08 and 21.12 it would be 21.1 that differs from 21.1. */
    private int decimals(Check check) {
        return switch (check.subject()) {
            case GROWTH, SHARE -> Math.max(1, printed(check));
            case RANK, AMOUNT ->
                Math.clamp(inUnit(check, check.stated()).stripTrailingZeros().scale(), 1, MOST_DECIMALS);
        };
    }

    private static int printed(Check check) {
        return Math.clamp(check.stated().scale(), 0, MOST_DECIMALS);
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
