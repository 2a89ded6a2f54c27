package com.investkaluga.desk.company;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A company as one line of a list. Amounts as signed, in the currency beside them. */
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
        @Nullable BigDecimal investmentActual,
        @Nullable String investmentActualCurrency,
        @Nullable Integer jobsPlanned,
        @Nullable Integer jobsActual,
        @Nullable Integer openingYear,
        boolean archived) {}
