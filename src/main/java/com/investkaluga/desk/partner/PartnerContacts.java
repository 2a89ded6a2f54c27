package com.investkaluga.desk.partner;

import java.time.LocalDate;
import java.util.Map;

/** Tells when each partner country was last met; supplied by the room of the events, which stands above. */
public interface PartnerContacts {

    /** The last day of the latest event until this day, by ISO 3166 alpha-2 code, in one query. */
    Map<String, LocalDate> lastContacts(LocalDate today);
}
