package com.investkaluga.desk.company;

import com.investkaluga.desk.base.Amount;
import com.investkaluga.desk.base.CalendarYear;
import com.investkaluga.desk.base.Country;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.CurrencyCode;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.NamedData;
import com.investkaluga.desk.base.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter about a company. Amounts are whole money in the currency beside them; the USD amounts are at the year's
 * rate, null where no rate is known. How exact a number is stands behind it, null where nobody says.
 */
public record CompanyData(
        @NotBlank(message = "company.name.required") @PlainText(max = 200)
        String name,

        @PlainText(max = 200) @Nullable String nameRu,
        @PlainText(max = 100) @Nullable String legalForm,

        @Pattern(regexp = "\\d{10}|\\d{12}", message = "company.inn.invalid") @Nullable
        String inn,

        @Country @Nullable String homeCountry,
        @PlainText(max = 200) @Nullable String parentGroup,

        @NotNull(message = "company.sector.required") Sector sector,

        @PlainText(max = 1000) @Nullable String products,
        @PlainText(max = 1000) @Nullable String productsRu,
        @Nullable Long siteId,
        @PlainText(max = 200) @Nullable String place,
        @PlainText(max = 200) @Nullable String placeRu,

        @PositiveOrZero(message = "company.plot.negative")
        @Digits(integer = 10, fraction = 2, message = "company.plot.digits")
        @Nullable
        BigDecimal plotHectares,

        @NotNull(message = "company.status.required") CompanyStatus status,

        @Amount @Nullable BigDecimal investmentPlanned,

        @CurrencyCode @Nullable String investmentPlannedCurrency,

        @Nullable Exactness investmentPlannedExactness,

        @Amount @Nullable BigDecimal investmentPlannedUsd,

        @Amount @Nullable BigDecimal investmentActual,

        @CurrencyCode @Nullable String investmentActualCurrency,

        @Nullable Exactness investmentActualExactness,

        @Amount @Nullable BigDecimal investmentActualUsd,

        @PositiveOrZero(message = "company.jobs.negative") @Nullable
        Integer jobsPlanned,

        @Nullable Exactness jobsPlannedExactness,

        @PositiveOrZero(message = "company.jobs.negative") @Nullable
        Integer jobsActual,

        @Nullable Exactness jobsActualExactness,

        @CalendarYear @Nullable Integer agreementYear,

        @CalendarYear @Nullable Integer openingYear,

        @PlainText(max = 300) @Pattern(regexp = "https?://\\S+\\.\\S+", message = "base.invalid.web") @Nullable
        String website,

        @PlainText(max = 4000) @Nullable String note,
        @PlainText(max = 4000) @Nullable String noteRu,
        @Nullable Long ownerId,
        List<@Valid CompanyContact> contacts)
        implements NamedData, CrossChecked {

    public CompanyData {
        contacts = List.copyOf(contacts);
    }

    /** An empty form: a prospect in no sector yet known. */
    public static CompanyData blank() {
        return new CompanyData(
                "",
                null,
                null,
                null,
                null,
                null,
                Sector.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                CompanyStatus.PROSPECT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    @Override
    public List<Problem> crossCheck() {
        var problems = new ArrayList<Problem>();
        if (investmentPlanned != null && investmentPlannedCurrency == null) {
            problems.add(
                    Problem.between("investmentPlannedCurrency", "base.invalid.currencyMissing", "investmentPlanned"));
        }
        if (investmentActual != null && investmentActualCurrency == null) {
            problems.add(
                    Problem.between("investmentActualCurrency", "base.invalid.currencyMissing", "investmentActual"));
        }
        if (agreementYear != null && openingYear != null && openingYear < agreementYear) {
            problems.add(Problem.between("openingYear", "company.openingYear.beforeAgreement", "agreementYear"));
        }
        return problems;
    }
}
