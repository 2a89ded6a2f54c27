package com.investkaluga.desk.event;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface EventRepository extends JpaRepository<Event, Long>, JpaSpecificationExecutor<Event> {

    /** A country and the day when it was last met. */
    record Contact(String iso2, LocalDate day) {}

    @Query("select distinct c from Event e join e.countries c where not e.archived order by c")
    List<String> findCountries();

    @Query("select distinct year(e.datedOn) from Event e where e.datedOn is not null order by year(e.datedOn) desc")
    List<Integer> findYears();

    @Query("""
            select new com.investkaluga.desk.event.EventRepository$Contact(c, max(coalesce(e.endsOn, e.startsOn)))
            from Event e join e.countries c
            where not e.archived and coalesce(e.endsOn, e.startsOn) <= :today group by c""")
    List<Contact> findLastContacts(LocalDate today);

    long countByArchivedFalse();
}
