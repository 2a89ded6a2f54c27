package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.site.District;
import com.investkaluga.desk.site.Occupancy;
import com.investkaluga.desk.site.SiteKind;
import com.investkaluga.desk.site.SiteName;
import com.investkaluga.desk.site.SiteRow;
import com.investkaluga.desk.site.Utility;
import com.vaadin.flow.component.Component;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How sites are put into words, in one place for list, page and form. */
final class SiteWords {

    private SiteWords() {}

    static String name(SiteRow row) {
        return Ui.either(row.name(), row.nameRu());
    }

    static String name(SiteName site) {
        return Ui.either(site.name(), site.nameRu());
    }

    static String district(SiteRow row) {
        return Ui.either(row.district(), row.districtRu());
    }

    static String district(District district) {
        return Ui.either(district.name(), district.nameRu());
    }

    static String kind(SiteKind kind, Component reader) {
        return reader.getTranslation("site.kind." + kind);
    }

    /** 'Plot of a park · Vorsino industrial park'. */
    static String kindAndParent(SiteRow row, Component reader) {
        var kind = kind(row.kind(), reader);
        return row.parent() == null ? kind : kind + " · " + name(row.parent());
    }

    /** '80 %, stated' or, for a source that is not exact, 'over 80 %, stated'. */
    static String occupancy(Occupancy occupancy, Component reader) {
        if (occupancy.percent() == null) {
            return Formats.UNKNOWN;
        }
        var number = Ui.formats(reader).quantity(occupancy.percent().setScale(1, RoundingMode.HALF_UP)) + "\u00a0%";
        var amount = StatedFigures.withExactness(occupancy.exactness(), number, reader);
        return amount + ", " + basis(occupancy.basis(), reader);
    }

    /** What the occupancy rests on: 'stated', 'by residents’ plots'. */
    static String basis(Occupancy.Basis basis, Component reader) {
        return reader.getTranslation("site.occupancy." + basis);
    }

    /** What the site is known to have: 'power 40 MW', 'gas'. */
    static List<String> utilities(SiteRow row, Component reader) {
        var words = new ArrayList<String>();
        if (row.powerMegawatts() != null && row.powerMegawatts().signum() > 0) {
            var power = Ui.formats(reader).quantity(row.powerMegawatts());
            words.add(reader.getTranslation("site.utility.power", Map.of("power", power)));
        }
        add(words, row.gas(), Utility.GAS, reader);
        add(words, row.water(), Utility.WATER, reader);
        add(words, row.rail(), Utility.RAIL, reader);
        add(words, row.road(), Utility.ROAD, reader);
        return words;
    }

    private static void add(List<String> words, @Nullable Boolean has, Utility utility, Component reader) {
        if (Boolean.TRUE.equals(has)) {
            words.add(reader.getTranslation("site.utility." + utility));
        }
    }

    static String path(long id) {
        return "sites/" + id;
    }
}
