package com.investkaluga.desk.partner;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the partner countries: everybody signed in reads, managers write. A partner is known by its ISO 3166
 * alpha-2 code in capitals; a country that nobody has entered yet is a partner all the same, because it may trade with the region, and gets its record
 * by the first change. Every method that takes a code throws {@link RecordNotFoundException} where there is no such country.
 */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class PartnerService {

    private final PartnerRepository partners;
    private final RecordValidator validator;

    PartnerService(PartnerRepository partners, RecordValidator validator) {
        this.partners = partners;
        this.validator = validator;
    }

    /** All living partners by code, with their owners; one query. */
    public List<PartnerRow> all() {
        return partners.findRows(false);
    }

    /** The partners in the archive, by code. */
    public List<PartnerRow> archived() {
        return partners.findRows(true);
    }

    /** How many living partners there are. */
    public long countAll() {
        return partners.countByArchivedFalse();
    }

    /** The codes of the living partners that are watched, by code. */
    public List<String> watched() {
        return partners.findWatched();
    }

    /** Archived partners are found too. */
    public PartnerDetails get(String iso2) {
        return partners.findByIso2(iso2).map(PartnerCountry::toDetails).orElseGet(() -> {
            requireCountry(iso2);
            return PartnerDetails.unrecorded(iso2);
        });
    }

    /** Throws {@link InvalidRecordException} where the country is a partner already, be it in the archive. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public PartnerDetails create(PartnerData data) {
        validator.check(data);
        if (partners.existsByIso2(data.iso2())) {
            throw invalidCode("partner.iso2.taken");
        }
        var partner = new PartnerCountry(data.iso2());
        partner.write(data);
        try {
            return partners.saveAndFlush(partner).toDetails();
        } catch (DataIntegrityViolationException e) {
            throw invalidCode("partner.iso2.taken");
        }
    }

    /** Throws {@link StaleRecordException} where the stored version is a newer one; then nothing was written. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public PartnerDetails save(String iso2, long version, PartnerData data) {
        validator.check(data);
        var partner = findOrEnter(iso2);
        if (!data.iso2().equals(iso2)) {
            throw invalidCode("partner.iso2.fixed");
        }
        partner.requireVersion(version, RecordRef.partner(iso2));
        partner.write(data);
        try {
            return partners.saveAndFlush(partner).toDetails();
        } catch (OptimisticLockingFailureException e) {
            throw new StaleRecordException(RecordRef.partner(iso2));
        }
    }

    /** Puts the country on the dashboard's list of watched partners, or takes it off. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void setWatched(String iso2, boolean watched) {
        findOrEnter(iso2).setWatched(watched);
    }

    /** Takes the country out of the lists; figures and history keep it. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void archive(String iso2) {
        find(iso2).setArchived(true);
    }

    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void restore(String iso2) {
        find(iso2).setArchived(false);
    }

    private PartnerCountry findOrEnter(String iso2) {
        return partners.findByIso2(iso2).orElseGet(() -> {
            requireCountry(iso2);
            var partner = new PartnerCountry(iso2);
            partner.write(PartnerDetails.unrecorded(iso2).data());
            return partners.saveAndFlush(partner);
        });
    }

    private static void requireCountry(String iso2) {
        if (!Formats.isCountry(iso2)) {
            throw new RecordNotFoundException(RecordRef.partner(iso2));
        }
    }

    private PartnerCountry find(String iso2) {
        return partners.findByIso2(iso2).orElseThrow(() -> new RecordNotFoundException(RecordRef.partner(iso2)));
    }

    private static InvalidRecordException invalidCode(String messageKey) {
        return new InvalidRecordException(List.of(new Problem("iso2", messageKey, Map.of())));
    }
}
