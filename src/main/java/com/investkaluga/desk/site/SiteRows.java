package com.investkaluga.desk.site;

import com.investkaluga.desk.base.Exactness;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of a list out of sites: three queries more, however many sites there are. */
@Component
class SiteRows {

    private final SiteRepository sites;
    private final ResidentCounter residents;

    SiteRows(SiteRepository sites, ResidentCounter residents) {
        this.sites = sites;
        this.residents = residents;
    }

    List<SiteRow> of(List<Site> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(Site::getId).toList();
        var exactness = exactness(ids);
        var counted = residents(ids);
        return shown.stream()
                .map(site -> site.toRow(exactness.get(site.getId()), counted.apply(site.getId())))
                .toList();
    }

    private Map<Long, @Nullable Exactness> exactness(Collection<Long> ids) {
        var found = new HashMap<Long, @Nullable Exactness>();
        sites.findStatedOccupancy(ids).forEach(stated -> found.put(stated.getSiteId(), stated.getExactness()));
        return found;
    }

    private Function<Long, SiteResidents> residents(List<Long> ids) {
        var tree = new SiteTree(sites.findLinks());
        var families = ids.stream().collect(Collectors.toMap(id -> id, tree::family));
        var all = families.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var bySite = residents.countBySite(all).stream()
                .collect(Collectors.toMap(SiteResidents::siteId, Function.identity()));
        return id -> families.getOrDefault(id, Set.of()).stream()
                .filter(bySite::containsKey)
                .map(bySite::get)
                .reduce(SiteResidents.none(id), SiteResidents::plus);
    }
}
