package com.investkaluga.desk.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources say about a partner on one look; figures in use only.
 *
 * @param turnovers stated turnovers with an amount, the latest first
 * @param latestShare the latest figure that states a share, null where none does
 * @param latestRank the latest figure that states a place, null where none does
 */
public record CountryHeadline(
        List<ReportedFigure> turnovers,
        @Nullable ReportedFigure latestShare,
        @Nullable ReportedFigure latestRank) {}
