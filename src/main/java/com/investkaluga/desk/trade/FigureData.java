package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.CalendarDay;
import com.investkaluga.desk.base.Country;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.PlainText;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source states about the trade of one period. Numbers that it does not state are null; the exactness of a number that
 * is stated is never null, and exact where nothing else was said.
 *
 * @param iso2 the partner, null for all partners together
 * @param period null where the source does not say which; such a figure is never in use
 * @param valueUsd US dollars
 * @param growthPercent growth on the year before, 32 for 32 %, with the decimals that the source prints
 * @param sharePercent share of what {@code shareBasis} says, 8 for 8 %, likewise
 * @param rank place among partners, 1 for the first
 * @param publishedOn when the source said so
 * @param inUse whether this figure counts where several sources speak of the same
 */
public record FigureData(
        @Country @Nullable String iso2,
        @Nullable Period period,

        @NotNull(message = "trade.figure.scope.required") FigureScope scope,

        @NotNull(message = "trade.figure.direction.required")
        Direction direction,

        @PositiveOrZero(message = "base.invalid.negativeAmount")
        @Digits(integer = 16, fraction = 2, message = "base.invalid.amount")
        @Nullable
        BigDecimal valueUsd,

        @DecimalMin(value = "-100", message = "trade.figure.growth.bounds")
        @Digits(integer = 6, fraction = 3, message = "trade.figure.growth.bounds")
        @Nullable
        BigDecimal growthPercent,

        @DecimalMin(value = "0", message = "trade.figure.share.bounds")
        @DecimalMax(value = "100", message = "trade.figure.share.bounds")
        @Digits(integer = 3, fraction = 3, message = "trade.figure.share.bounds")
        @Nullable
        BigDecimal sharePercent,

        @Nullable ShareBasis shareBasis,

        @Min(value = 1, message = "trade.figure.rank.bounds") @Nullable
        Integer rank,

        @Nullable Exactness exactnessValue,
        @Nullable Exactness exactnessGrowth,
        @Nullable Exactness exactnessShare,
        @Nullable Exactness exactnessRank,

        @NotBlank(message = "trade.figure.source.required") @PlainText(max = 300)
        String sourceTitle,

        @PlainText(max = 2000) @Pattern(regexp = "https?://\\S+\\.\\S+", message = "base.invalid.web") @Nullable
        String sourceUrl,

        @CalendarDay @Nullable LocalDate publishedOn,
        boolean inUse,
        @PlainText(max = 2000) @Nullable String note,
        @PlainText(max = 2000) @Nullable String noteRu)
        implements CrossChecked {

    public FigureData {
        growthPercent = PrintedPercent.of(growthPercent);
        sharePercent = PrintedPercent.of(sharePercent);
        exactnessValue = exactness(valueUsd, exactnessValue);
        exactnessGrowth = exactness(growthPercent, exactnessGrowth);
        exactnessShare = exactness(sharePercent, exactnessShare);
        exactnessRank = exactness(rank, exactnessRank);
        shareBasis = sharePercent == null ? null : shareBasis;
    }

    /** All that the source states, alike for 32 and 32.000, and whether it is in use or not. */
    List<@Nullable Object> statement() {
        return Arrays.asList(
                iso2,
                period,
                scope,
                direction,
                plain(valueUsd),
                plain(growthPercent),
                plain(sharePercent),
                shareBasis,
                rank,
                exactnessValue,
                exactnessGrowth,
                exactnessShare,
                exactnessRank,
                sourceTitle,
                sourceUrl,
                publishedOn,
                note,
                noteRu);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** The same, in use or not. */
    FigureData withUse(boolean used) {
        return new FigureData(
                iso2,
                period,
                scope,
                direction,
                valueUsd,
                growthPercent,
                sharePercent,
                shareBasis,
                rank,
                exactnessValue,
                exactnessGrowth,
                exactnessShare,
                exactnessRank,
                sourceTitle,
                sourceUrl,
                publishedOn,
                used,
                note,
                noteRu);
    }

    private static @Nullable Exactness exactness(@Nullable Number number, @Nullable Exactness exactness) {
        if (number == null) {
            return null;
        }
        return exactness == null ? Exactness.EXACT : exactness;
    }

    @Override
    public List<Problem> crossCheck() {
        var problems = new ArrayList<Problem>();
        if (valueUsd == null && growthPercent == null && sharePercent == null && rank == null) {
            problems.add(
                    Problem.between("valueUsd", "trade.figure.nothingStated", "growthPercent", "sharePercent", "rank"));
        }
        if (sharePercent != null && shareBasis == null) {
            problems.add(Problem.between("shareBasis", "trade.figure.shareBasis.required", "sharePercent"));
        }
        if (inUse && period == null) {
            problems.add(Problem.between("period", "trade.figure.period.required", "inUse"));
        }
        return problems;
    }
}
