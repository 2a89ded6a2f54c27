package com.investkaluga.desk.site;

import com.investkaluga.desk.base.Exactness;
import org.jspecify.annotations.Nullable;

/** How exact the source of a site's stated occupancy is. */
interface StatedOccupancy {

    Long getSiteId();

    @Nullable
    Exactness getExactness();
}
