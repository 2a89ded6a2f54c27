package com.investkaluga.desk.project;

import com.investkaluga.desk.base.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface ProjectRepository extends JpaRepository<Project, Long>, JpaSpecificationExecutor<Project> {

    /** A country beside the project that it belongs to. */
    record CountryOf(long projectId, String country) {}

    String COMPANY = "new com.investkaluga.desk.project.ContractorCompany(c.id, c.name, c.nameRu)";

    String MILESTONE = """
            select new com.investkaluga.desk.project.MilestoneDue(
              p.id, p.name, p.nameRu, m.title, m.titleRu, m.dueOn, m.responsible, m.responsibleRu)
            from Project p join p.milestones m
            where m.doneOn.first is null and m.dueOn.first is not null and\s""";

    @Query("select s from ProjectSiteName s where s.id = :id")
    Optional<SiteName> findSite(long id);

    @Query("select s from ProjectSiteName s where s.code = :code")
    Optional<SiteName> findSiteByCode(String code);

    @Query("select " + COMPANY + " from ProjectCompanyName c where c.code = :code")
    Optional<ContractorCompany> findCompanyByCode(String code);

    @Query("select " + COMPANY + " from ProjectCompanyName c where c.id in :ids order by c.nameOrder, c.id")
    List<ContractorCompany> findCompanies(Collection<Long> ids);

    @Query("select " + COMPANY + """
             from ProjectCompanyName c
            where not c.archived and (lower(c.name) like :pattern escape '!' or lower(c.nameRu) like :pattern escape '!')
            order by c.nameOrder, c.id limit :limit offset :offset""")
    List<ContractorCompany> findCompanies(String pattern, int offset, int limit);

    @Query("""
            select new com.investkaluga.desk.project.ProjectRepository$CountryOf(p.id, c.country)
            from Project p join p.contractors c where p.id in :ids and c.country is not null order by p.id, index(c)""")
    List<CountryOf> findContractorCountries(Collection<Long> ids);

    @Query(MILESTONE + "p.id in :ids order by m.dueOn.last, index(m)")
    List<MilestoneDue> findOpenMilestones(Collection<Long> ids);

    @Query(MILESTONE + """
            not p.archived and p.status <> ProjectStatus.CANCELLED and m.dueOn.last >= :today
            order by m.dueOn.last, p.nameOrder, p.id, index(m)""")
    List<MilestoneDue> findMilestonesFrom(LocalDate today, Limit limit);

    @Query(MILESTONE + """
            not p.archived and p.status <> ProjectStatus.CANCELLED and m.dueOn.last < :today
            order by m.dueOn.last desc, p.nameOrder, p.id, index(m)""")
    List<MilestoneDue> findMilestonesBefore(LocalDate today, Limit limit);

    @Query("""
            select count(*) from Project p join p.milestones m
            where m.doneOn.first is null and m.dueOn.last < :today
              and not p.archived and p.status <> ProjectStatus.CANCELLED""")
    long countMilestonesBefore(LocalDate today);

    @Query("""
            select new com.investkaluga.desk.base.Tally(cast(p.status as string), count(*)) from Project p
            where not p.archived group by p.status order by count(*) desc, p.status""")
    List<Tally> countByStatus();

    @Query("""
            select new com.investkaluga.desk.base.Tally(of.country, count(*)) from (
              select p.id as id, p.partnerCountry as country from Project p
              where not p.archived and p.partnerCountry is not null
              union
              select q.id as id, c.country as country from Project q join q.contractors c
              where not q.archived and c.country is not null) of
            group by of.country order by count(*) desc, of.country""")
    List<Tally> countByCountry();

    @Query("""
            select year(p.startPlanned.first) from Project p where p.startPlanned.first is not null
            union select year(p.startActual.first) from Project p where p.startActual.first is not null
            union select year(p.endPlanned.first) from Project p where p.endPlanned.first is not null
            union select year(p.endActual.first) from Project p where p.endActual.first is not null""")
    List<Integer> findYears();

    long countByArchivedFalse();
}
