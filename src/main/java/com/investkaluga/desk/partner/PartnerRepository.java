package com.investkaluga.desk.partner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartnerRepository extends JpaRepository<PartnerCountry, Long> {

    @Query("""
            select new com.investkaluga.desk.partner.PartnerRow(p.iso2, p.tier, p.watched, p.ownerId, o.displayName)
            from PartnerCountry p left join PartnerOwnerName o on o.id = p.ownerId
            where p.archived = :archived order by p.iso2""")
    List<PartnerRow> findRows(boolean archived);

    @Query("select p.iso2 from PartnerCountry p where p.watched and not p.archived order by p.iso2")
    List<String> findWatched();

    Optional<PartnerCountry> findByIso2(String iso2);

    boolean existsByIso2(String iso2);

    long countByArchivedFalse();
}
