package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.partner.PartnerRow;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A partner country in the list, with what the rooms know about it.
 *
 * @param trade flows of the period shown, null where the partner has none
 * @param lastEvent null where the partner was never met
 */
record PartnerLine(
        PartnerRow partner,
        String name,
        @Nullable PartnerTrade trade,
        long residents,
        long projects,
        @Nullable PartialDate lastEvent) {

    String iso2() {
        return partner.iso2();
    }

    @Nullable
    BigDecimal turnover() {
        return trade == null ? null : trade.usd();
    }

    @Nullable
    BigDecimal exports() {
        return trade == null ? null : trade.exportsUsd();
    }

    @Nullable
    BigDecimal imports() {
        return trade == null ? null : trade.importsUsd();
    }

    @Nullable
    BigDecimal growth() {
        return number(trade == null ? null : trade.growth());
    }

    @Nullable
    BigDecimal share() {
        return number(trade == null ? null : trade.share().measure());
    }

    @Nullable
    Integer rank() {
        return trade == null || trade.rank() == null ? null : trade.rank().place();
    }

    @Nullable
    Integer rankChange() {
        return trade == null ? null : trade.rankChange();
    }

    /** What an amount was before an import changed it, null where none did. */
    @Nullable
    Revision revision(Direction direction) {
        return trade == null ? null : trade.revisions().get(direction);
    }

    private static @Nullable BigDecimal number(@Nullable Measure measure) {
        return measure == null ? null : measure.number().orElse(null);
    }
}
