package com.investkaluga.desk.company;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.site.SiteResidents;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Lines are counted as such, never as numbers of companies: a small index answers the one, only the whole table the other. */
interface CompanyRepository extends JpaRepository<Company, Long>, JpaSpecificationExecutor<Company> {

    /** A company as nothing but its number. */
    interface Numbered {
        Long getId();
    }

    /** In no order, each with its site. */
    @EntityGraph(attributePaths = "site")
    List<Company> findByIdIn(Collection<Long> ids);

    @Query("select s from CompanySiteName s where s.id = :id")
    Optional<SiteName> findSite(long id);

    @Query("select s from CompanySiteName s where s.code = :code")
    Optional<SiteName> findSiteByCode(String code);

    @Query("""
            select new com.investkaluga.desk.base.Tally(c.homeCountry, count(*)) from Company c
            where not c.archived group by c.homeCountry order by count(*) desc, c.homeCountry""")
    List<Tally> countByCountry();

    @Query("""
            select new com.investkaluga.desk.base.Tally(c.homeCountry, count(*)) from Company c
            where not c.archived and c.homeCountry is not null and c.status in :statuses group by c.homeCountry""")
    List<Tally> countByCountry(Collection<CompanyStatus> statuses);

    @Query("""
            select new com.investkaluga.desk.base.Tally(cast(c.sector as string), count(*)) from Company c
            where not c.archived group by c.sector order by count(*) desc, c.sector""")
    List<Tally> countBySector();

    @Query("""
            select new com.investkaluga.desk.site.SiteResidents(
                c.site.id,
                sum(case when c.status in :resident then 1L else 0L end),
                count(*),
                sum(case when c.status in :resident and c.plotHectares is not null then 1L else 0L end),
                cast(sum(case when c.status in :resident then coalesce(c.plotHectares, 0) else 0 end) as BigDecimal))
            from Company c where not c.archived and c.site.id in :siteIds group by c.site.id""")
    List<SiteResidents> countBySite(Collection<Long> siteIds, Collection<CompanyStatus> resident);

    @Query("select distinct c.openingYear from Company c where c.openingYear is not null order by c.openingYear desc")
    List<Integer> findOpeningYears();

    @Query("""
            select new com.investkaluga.desk.company.Opening(c.id, c.name, c.nameRu, c.openingYear) from Company c
            where not c.archived and c.homeCountry = :iso2 and c.openingYear is not null order by c.openingYear, c.id""")
    List<Opening> findOpenings(String iso2);

    @Query("select count(*) from Company c where not c.archived")
    long countByArchivedFalse();
}
