package com.investkaluga.desk.site;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A site as one line of a list. Areas in hectares, power in megawatts; a utility that is null is not known.
 *
 * @param parent the site that it is a part of, null for a site of its own
 * @param areaHectaresExactness how exact the area is, null where nobody says
 * @param freeHectaresExactness how exact the free land is, null where nobody says
 * @param residents with those of its parts
 */
public record SiteRow(
        long id,
        String name,
        @Nullable String nameRu,
        SiteKind kind,
        @Nullable SiteName parent,
        @Nullable String district,
        @Nullable String districtRu,
        @Nullable BigDecimal areaHectares,
        @Nullable Exactness areaHectaresExactness,
        @Nullable BigDecimal freeHectares,
        @Nullable Exactness freeHectaresExactness,
        @Nullable BigDecimal powerMegawatts,
        @Nullable Boolean gas,
        @Nullable Boolean water,
        @Nullable Boolean rail,
        @Nullable Boolean road,
        Occupancy occupancy,
        @Nullable Integer yearEstablished,
        SiteResidents residents,
        boolean archived) {}
