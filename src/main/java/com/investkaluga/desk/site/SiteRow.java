package com.investkaluga.desk.site;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A site as one line of a list. Areas in hectares, power in megawatts; a utility that is null is not known.
 *
 * @param parent the site that it is a part of, null for a site of its own
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
        @Nullable BigDecimal freeHectares,
        @Nullable BigDecimal powerMegawatts,
        @Nullable Boolean gas,
        @Nullable Boolean water,
        @Nullable Boolean rail,
        @Nullable Boolean road,
        Occupancy occupancy,
        @Nullable Integer yearEstablished,
        SiteResidents residents,
        boolean archived) {}
