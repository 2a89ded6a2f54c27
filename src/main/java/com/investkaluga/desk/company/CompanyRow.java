package com.investkaluga.desk.company;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A company as one line of a list. Amounts as signed, in the currency beside them; how exact a number is, null where nobody says. */
public record CompanyRow(
        long id,
        String name,
        @Nullable String nameRu,
        @Nullable String parentGroup,
        @Nullable String homeCountry,
        Sector sector,
        @Nullable String products,
        @Nullable String productsRu,
        @Nullable Long siteId,
        @Nullable String siteName,
        @Nullable String siteNameRu,
        CompanyStatus status,
        @Nullable BigDecimal investmentPlanned,
        @Nullable String investmentPlannedCurrency,
        @Nullable Exactness investmentPlannedExactness,
        @Nullable BigDecimal investmentActual,
        @Nullable String investmentActualCurrency,
        @Nullable Exactness investmentActualExactness,
        @Nullable Integer jobsPlanned,
        @Nullable Exactness jobsPlannedExactness,
        @Nullable Integer jobsActual,
        @Nullable Exactness jobsActualExactness,
        @Nullable Integer openingYear,
        boolean archived) {}
