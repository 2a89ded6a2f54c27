package com.investkaluga.desk.project;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as one line of a list. The budget as signed, in the currency beside it.
 *
 * @param budgetExactness how exact the budget is, null where nobody says
 * @param startsOn when it started or, where it has not, is to start
 * @param endsOn when it ended or, where it has not, is to end
 * @param ended whether {@code endsOn} is the actual end
 * @param countries where the parties come from and what the project ties the region to, ISO 3166 codes in order
 * @param next the milestone not done that is due first, null where there is none
 */
public record ProjectRow(
        long id,
        String name,
        @Nullable String nameRu,
        ProjectKind kind,
        @Nullable String place,
        @Nullable String placeRu,
        @Nullable Long siteId,
        @Nullable String siteName,
        @Nullable String siteNameRu,
        ProjectStatus status,
        @Nullable BigDecimal budget,
        @Nullable String budgetCurrency,
        @Nullable Exactness budgetExactness,
        @Nullable PartialDate startsOn,
        @Nullable PartialDate endsOn,
        boolean ended,
        List<String> countries,
        @Nullable MilestoneDue next,
        boolean archived) {

    public ProjectRow {
        countries = List.copyOf(countries);
    }
}
