package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of UN Comtrade, of whatever age: the same columns under other names. */
final class ComtradeParser extends ComtradeFields {

    private static final Set<String> NO_UNIT = Set.of("", "N/A", "NO QUANTITY", "-1", "0", "1");

    ComtradeParser(Recognition how, RowSink sink, Tally tally) {
        super(how, sink, tally);
    }

    @Override
    @Nullable
    StatRow row(long number) {
        var excluded = excluded();
        if (excluded != null) {
            return leaveOut(excluded);
        }
        var flow = flow();
        if (flow == Flow.PART) {
            return leaveOut(LeftOut.PART_OF_FLOW);
        }
        var partner = partner();
        if (PartnerCodes.GROUP.equals(partner)) {
            return leaveOut(LeftOut.GROUP_OF_PARTNERS);
        }
        var period = span();
        var reporter = reporter();
        var code = code();
        var value = value();
        var weight = positive(quantity(Column.WEIGHT));
        var quantity = positive(quantity(Column.QUANTITY));
        var unit = unitName();
        var hasUnit = !NO_UNIT.contains(unit.toUpperCase(Locale.ROOT));
        if (flow == null || partner == null || period == null || reporter == null || code == null || value == null) {
            return null;
        }
        tally.goods(code);
        return new StatRow(
                number,
                reporter,
                period.first(),
                period.months(),
                flow == Flow.EXPORT ? Direction.EXPORTS : Direction.IMPORTS,
                partner,
                code.digits(),
                value,
                weight,
                hasUnit ? quantity : null,
                hasUnit ? unit : null);
    }

    /** Why the row is none of goods in all, if it is not. */
    private @Nullable LeftOut excluded() {
        if (header.has(Column.TYPE) && fields.is(header.position(Column.TYPE), "S")) {
            return LeftOut.SERVICES;
        }
        if (!isHarmonized()) {
            return LeftOut.OTHER_CLASSIFICATION;
        }
        return isPart(Column.SECOND_PARTNER, "0") || isPart(Column.PROCEDURE, "C00") || isPart(Column.TRANSPORT, "0")
                ? LeftOut.PART_OF_TOTAL
                : null;
    }

    private boolean isPart(Column column, String all) {
        var field = header.position(column);
        return field >= 0 && !fields.isEmpty(field) && !fields.is(field, all) && !fields.is(field, "0");
    }

    /** Comtrade writes zero where it does not know a weight or a quantity. */
    private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number == null || number.signum() == 0 ? null : number;
    }
}
