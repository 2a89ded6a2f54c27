package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Investment in the region as a source states it.
 *
 * @param iso2 the investing country, null for all investors
 * @param firstYear null where the source only says until when
 * @param amount in the currency
 * @param currency ISO 4217
 */
public record InvestmentRow(
        long id,
        @Nullable String iso2,
        @Nullable Integer firstYear,
        int lastYear,
        BigDecimal amount,
        String currency,
        InvestmentKind kind,
        Exactness exactness,
        String sourceTitle,
        @Nullable String sourceUrl,
        @Nullable String note,
        @Nullable String noteRu) {}
