package com.investkaluga.desk.company;

import com.investkaluga.desk.base.Tally;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface CompanyRepository extends JpaRepository<Company, Long>, JpaSpecificationExecutor<Company> {

    @Query("select s from CompanySiteName s where s.id = :id")
    Optional<SiteName> findSite(long id);

    @Query("select s from CompanySiteName s where s.code = :code")
    Optional<SiteName> findSiteByCode(String code);

    @Query("""
            select new com.investkaluga.desk.base.Tally(c.homeCountry, count(c)) from Company c
            where not c.archived group by c.homeCountry order by count(c) desc, c.homeCountry""")
    List<Tally> countByCountry();

    @Query("""
            select new com.investkaluga.desk.base.Tally(cast(c.sector as string), count(c)) from Company c
            where not c.archived group by c.sector order by count(c) desc, c.sector""")
    List<Tally> countBySector();

    @Query("select distinct c.openingYear from Company c where c.openingYear is not null order by c.openingYear desc")
    List<Integer> findOpeningYears();

    long countByArchivedFalse();
}
