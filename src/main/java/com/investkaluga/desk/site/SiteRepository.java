package com.investkaluga.desk.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface SiteRepository extends JpaRepository<Site, Long>, JpaSpecificationExecutor<Site> {

    @Query("""
            select new com.investkaluga.desk.site.SiteName(s.id, s.name, s.nameRu) from Site s
            where not s.archived order by s.nameOrder""")
    List<SiteName> findNames();

    @Query("select new com.investkaluga.desk.site.SiteName(s.id, s.name, s.nameRu) from Site s where s.id = :id")
    Optional<SiteName> findName(long id);

    @Query("""
            select distinct new com.investkaluga.desk.site.District(coalesce(s.district, s.districtRu), max(s.districtRu))
            from Site s where not s.archived and coalesce(s.district, s.districtRu) is not null
            group by coalesce(s.district, s.districtRu) order by coalesce(s.district, s.districtRu)""")
    List<District> findDistricts();

    @Query("select s.id as id, s.parent.id as parentId from Site s where s.parent is not null")
    List<SiteTree.Link> findLinks();

    @Query("""
            select s.id as siteId, f.exactness as exactness from Site s join s.facts f
            where s.id in :ids and f.field = 'occupancyPercent' and f.inUse""")
    List<StatedOccupancy> findStatedOccupancy(Collection<Long> ids);

    @EntityGraph(attributePaths = "parent")
    @Query("select s from Site s where s.parent.id = :id and not s.archived order by s.nameOrder, s.id")
    List<Site> findParts(long id);

    Optional<Site> findByCode(String code);

    long countByArchivedFalse();
}
