package com.investkaluga.desk.site;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.base.ReferenceFacts;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads {@code sites.csv} with what its sources say. */
@Component
class SiteLoader implements ReferenceLoader {

    private final SiteRepository sites;
    private final ReferenceFacts facts;

    SiteLoader(SiteRepository sites, ReferenceFacts facts) {
        this.sites = sites;
        this.facts = facts;
    }

    @Override
    public int order() {
        return 40;
    }

    /** The file names a site before its parts. */
    @Override
    public void load() {
        if (sites.count() == 0) {
            ReferenceData.read("sites.csv").forEach(this::load);
        }
    }

    private void load(ReferenceData.Row row) {
        var code = row.text("code");
        var site = new Site(code);
        var said = facts.of(RecordKind.SITE, code);
        site.write(data(row, said), parent(row));
        site.addFacts(said);
        sites.save(site);
    }

    private @Nullable Site parent(ReferenceData.Row row) {
        var code = row.textOrNull("parent_code");
        return code == null
                ? null
                : sites.findByCode(code)
                        .orElseThrow(() -> row.problem("parent_code", code, "is no site further up in this file"));
    }

    private static SiteData data(ReferenceData.Row row, List<SourceFact> said) {
        return new SiteData(
                row.text("name"),
                row.textOrNull("name_ru"),
                row.constant("kind", SiteKind.class),
                null,
                row.textOrNull("district"),
                row.textOrNull("district_ru"),
                row.decimalOrNull("area_hectares"),
                SourceFact.exactness(said, "areaHectares"),
                row.decimalOrNull("free_hectares"),
                SourceFact.exactness(said, "freeHectares"),
                row.decimalOrNull("power_megawatts"),
                flagOrNull(row, "gas"),
                flagOrNull(row, "water"),
                flagOrNull(row, "rail"),
                flagOrNull(row, "road"),
                row.decimalOrNull("occupancy_percent"),
                row.integerOrNull("year_established"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                row.textOrNull("note"),
                row.textOrNull("note_ru"),
                null);
    }

    /** A blank field means that nobody knows, which is not the same as no. */
    private static @Nullable Boolean flagOrNull(ReferenceData.Row row, String column) {
        return row.textOrNull(column) == null ? null : Boolean.valueOf(row.flag(column));
    }
}
