package com.investkaluga.desk.event;

import com.investkaluga.desk.base.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface EventRepository extends JpaRepository<Event, Long>, JpaSpecificationExecutor<Event> {

    /** A country and when it was last met. */
    record Contact(String iso2, LocalDate first, LocalDate last) {

        PartialDate date() {
            return new PartialDate(first, last);
        }
    }

    @Query("select distinct c from Event e join e.countries c where not e.archived order by c")
    List<String> findCountries();

    @Query("select distinct year(e.datedOn) from Event e where e.datedOn is not null order by year(e.datedOn) desc")
    List<Integer> findYears();

    /** Of two that can have begun on the same day at the earliest, the one that is known more exactly. */
    @Query("""
            select new com.investkaluga.desk.event.EventRepository$Contact(met.iso2, met.first, met.last)
            from (
              select c as iso2, coalesce(e.endsOn.first, e.startsOn.first) as first,
                coalesce(e.endsOn.last, e.startsOn.last) as last,
                row_number() over (partition by c
                  order by coalesce(e.endsOn.first, e.startsOn.first) desc, coalesce(e.endsOn.last, e.startsOn.last)) as place
              from Event e join e.countries c
              where not e.archived and coalesce(e.endsOn.last, e.startsOn.last) <= :today) met
            where met.place = 1""")
    List<Contact> findLastContacts(LocalDate today);

    long countByArchivedFalse();
}
