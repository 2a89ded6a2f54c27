package com.investkaluga.desk.site;

import com.investkaluga.desk.base.CalendarYear;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.NamedData;
import com.investkaluga.desk.base.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter about a site. Coordinates are decimal degrees (WGS 84), north and east positive; a utility that is null is
 * not known. The occupancy is the stated one.
 *
 * @param areaHectaresExactness how exact the area is, null where nobody says
 * @param freeHectaresExactness how exact the free land is, null where nobody says
 */
public record SiteData(
        @NotBlank(message = "site.name.required") @PlainText(max = 200)
        String name,

        @PlainText(max = 200) @Nullable String nameRu,

        @NotNull(message = "site.kind.required") SiteKind kind,

        @Nullable Long parentId,
        @PlainText(max = 200) @Nullable String district,
        @PlainText(max = 200) @Nullable String districtRu,

        @PositiveOrZero(message = "site.area.negative")
        @Digits(integer = 10, fraction = 2, message = "site.area.digits")
        @Nullable
        BigDecimal areaHectares,

        @Nullable Exactness areaHectaresExactness,

        @PositiveOrZero(message = "site.area.negative")
        @Digits(integer = 10, fraction = 2, message = "site.area.digits")
        @Nullable
        BigDecimal freeHectares,

        @Nullable Exactness freeHectaresExactness,

        @PositiveOrZero(message = "site.power.negative")
        @Digits(integer = 8, fraction = 2, message = "site.power.digits")
        @Nullable
        BigDecimal powerMegawatts,

        @Nullable Boolean gas,
        @Nullable Boolean water,
        @Nullable Boolean rail,
        @Nullable Boolean road,

        @DecimalMin(value = "0", message = "site.occupancy.range")
        @DecimalMax(value = "100", message = "site.occupancy.range")
        @Digits(integer = 3, fraction = 2, message = "site.occupancy.range")
        @Nullable
        BigDecimal occupancyPercent,

        @CalendarYear @Nullable Integer yearEstablished,

        @DecimalMin(value = "-90", message = "site.latitude.range")
        @DecimalMax(value = "90", message = "site.latitude.range")
        @Digits(integer = 2, fraction = 6, message = "site.coordinate.digits")
        @Nullable
        BigDecimal latitude,

        @DecimalMin(value = "-180", message = "site.longitude.range")
        @DecimalMax(value = "180", message = "site.longitude.range")
        @Digits(integer = 3, fraction = 6, message = "site.coordinate.digits")
        @Nullable
        BigDecimal longitude,

        @PlainText(max = 4000) @Nullable String note,
        @PlainText(max = 4000) @Nullable String noteRu,
        @Nullable Long ownerId)
        implements NamedData, CrossChecked {

    /** An empty form: an industrial park of which nothing is known. */
    public static SiteData blank() {
        return new SiteData(
                "",
                null,
                SiteKind.INDUSTRIAL_PARK,
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
                null);
    }

    @Override
    public List<Problem> crossCheck() {
        var problems = new ArrayList<Problem>();
        if (areaHectares != null && freeHectares != null && freeHectares.compareTo(areaHectares) > 0) {
            problems.add(Problem.between("freeHectares", "site.freeHectares.aboveArea", "areaHectares"));
        }
        if (latitude == null && longitude != null) {
            problems.add(Problem.between("latitude", "site.coordinate.missing", "longitude"));
        }
        if (latitude != null && longitude == null) {
            problems.add(Problem.between("longitude", "site.coordinate.missing", "latitude"));
        }
        return problems;
    }
}
