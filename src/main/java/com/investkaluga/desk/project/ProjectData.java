package com.investkaluga.desk.project;

import com.investkaluga.desk.base.Amount;
import com.investkaluga.desk.base.Begun;
import com.investkaluga.desk.base.CalendarDay;
import com.investkaluga.desk.base.Country;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.CurrencyCode;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.NamedData;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter about a project. The budget is whole money in the currency beside it. Dates are as exact as
 * the sources say them.
 *
 * @param budgetExactness null where nobody says
 * @param partnerCountry ISO 3166 code of the country that the project ties the region to, null where only its contractors do
 */
public record ProjectData(
        @NotBlank(message = "project.name.required") @PlainText(max = 200)
        String name,

        @PlainText(max = 200) @Nullable String nameRu,

        @NotNull(message = "project.kind.required") ProjectKind kind,

        @PlainText(max = 200) @Nullable String place,
        @PlainText(max = 200) @Nullable String placeRu,
        @Nullable Long siteId,
        @Country @Nullable String partnerCountry,

        @NotNull(message = "project.status.required") ProjectStatus status,

        @Amount @Nullable BigDecimal budget,

        @CurrencyCode @Nullable String budgetCurrency,
        @Nullable Exactness budgetExactness,
        @CalendarDay @Nullable PartialDate startPlanned,

        @CalendarDay @Begun(message = "project.startActual.future") @Nullable
        PartialDate startActual,

        @CalendarDay @Nullable PartialDate endPlanned,

        @CalendarDay @Begun(message = "project.endActual.future") @Nullable
        PartialDate endActual,

        @PlainText(max = 4000) @Nullable String note,
        @PlainText(max = 4000) @Nullable String noteRu,
        @Nullable Long ownerId,
        List<@Valid ProjectContractor> contractors,
        List<@Valid ProjectMilestone> milestones,
        List<@Valid ProjectRisk> risks)
        implements NamedData, CrossChecked {

    public ProjectData {
        contractors = List.copyOf(contractors);
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
    }

    /** An empty form: a thought about an industrial park. */
    public static ProjectData blank() {
        return new ProjectData(
                "",
                null,
                ProjectKind.INDUSTRIAL_PARK,
                null,
                null,
                null,
                null,
                ProjectStatus.UNDER_REVIEW,
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
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with other milestones. */
    public ProjectData withMilestones(List<ProjectMilestone> others) {
        return new ProjectData(
                name,
                nameRu,
                kind,
                place,
                placeRu,
                siteId,
                partnerCountry,
                status,
                budget,
                budgetCurrency,
                budgetExactness,
                startPlanned,
                startActual,
                endPlanned,
                endActual,
                note,
                noteRu,
                ownerId,
                contractors,
                others,
                risks);
    }

    @Override
    public List<Problem> crossCheck() {
        var problems = new ArrayList<Problem>();
        if (budget != null && budgetCurrency == null) {
            problems.add(Problem.between("budgetCurrency", "base.invalid.currencyMissing", "budget"));
        }
        if (isBefore(endPlanned, startPlanned)) {
            problems.add(Problem.between("endPlanned", "project.end.beforeStart", "startPlanned"));
        }
        if (isBefore(endActual, startActual)) {
            problems.add(Problem.between("endActual", "project.end.beforeStart", "startActual"));
        }
        return problems;
    }

    private static boolean isBefore(@Nullable PartialDate end, @Nullable PartialDate start) {
        return end != null && start != null && end.isBefore(start);
    }
}
