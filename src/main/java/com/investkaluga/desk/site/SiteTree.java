package com.investkaluga.desk.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which site is a part of which. There are tens of sites, so that all of them fit into one look. */
final class SiteTree {

    /** A site and the one that it is a part of. */
    interface Link {
        Long getId();

        Long getParentId();
    }

    private final Map<Long, List<Long>> parts;

    SiteTree(List<? extends Link> links) {
        parts = links.stream()
                .collect(Collectors.groupingBy(
                        Link::getParentId, Collectors.mapping(Link::getId, Collectors.toUnmodifiableList())));
    }

    /** The site itself and everything that is a part of it, however deep. */
    Set<Long> family(long id) {
        var family = new HashSet<Long>();
        collect(id, family);
        return family;
    }

    private void collect(long id, Set<Long> family) {
        if (family.add(id)) {
            parts.getOrDefault(id, List.of()).forEach(part -> collect(part, family));
        }
    }
}
