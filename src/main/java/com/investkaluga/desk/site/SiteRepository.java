package com.investkaluga.desk.site;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SiteRepository extends JpaRepository<Site, Long> {

    @Query(
            "select new com.investkaluga.desk.site.SiteName(s.id, s.name, s.nameRu) from Site s where not s.archived order by s.name")
    List<SiteName> findNames();
}
