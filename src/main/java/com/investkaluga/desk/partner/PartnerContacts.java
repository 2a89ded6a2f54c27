package com.investkaluga.desk.partner;

import com.investkaluga.desk.base.PartialDate;
import java.time.LocalDate;
import java.util.Map;

/** Tells when each partner country was last met; supplied by the room of the events, which stands above. */
public interface PartnerContacts {

    /** The end of the latest event that was over by this day, as exactly as it is known, by ISO 3166 alpha-2 code, in one query. */
    Map<String, PartialDate> lastContacts(LocalDate today);
}
