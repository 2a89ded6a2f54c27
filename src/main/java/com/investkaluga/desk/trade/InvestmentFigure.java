package com.investkaluga.desk.trade;

import com.investkaluga.desk.audit.StoredRecord;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.ReferenceData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Investment as one source states it, see {@link InvestmentRow}. */
@Entity
class InvestmentFigure extends StoredRecord {

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    @Nullable
    private String iso2;

    @Nullable
    private Integer firstYear;

    private int lastYear;
    private BigDecimal amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    private InvestmentKind kind;

    @Enumerated(EnumType.STRING)
    private Exactness exactness;

    private String sourceTitle;

    @Nullable
    private String sourceUrl;

    @Nullable
    private String note;

    @Nullable
    private String noteRu;

    @SuppressWarnings("NullAway.Init")
    protected InvestmentFigure() {}

    /** Reads a line of {@code investments.csv}, whose years are {@code 2013}, {@code 2006-2013} or {@code to 2015}. */
    InvestmentFigure(ReferenceData.Row row) {
        iso2 = row.textOrNull("iso2");
        firstYear = row.valueOrNull("period", InvestmentFigure::firstYear);
        lastYear = row.value("period", period -> Integer.valueOf(period.substring(period.length() - 4)));
        amount = row.value("amount", BigDecimal::new);
        currency = row.text("currency");
        kind = row.constant("kind", InvestmentKind.class);
        exactness = row.constant("exactness", Exactness.class);
        sourceTitle = row.text("source_title");
        sourceUrl = row.textOrNull("source_url");
        note = row.textOrNull("note");
        noteRu = row.textOrNull("note_ru");
    }

    private static @Nullable Integer firstYear(String period) {
        return period.startsWith("to ") ? null : Integer.valueOf(period.substring(0, 4));
    }

    InvestmentRow toRow() {
        return new InvestmentRow(
                getId(),
                iso2,
                firstYear,
                lastYear,
                amount,
                currency,
                kind,
                exactness,
                sourceTitle,
                sourceUrl,
                note,
                noteRu);
    }
}
