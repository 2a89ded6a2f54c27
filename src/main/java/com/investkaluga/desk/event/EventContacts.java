package com.investkaluga.desk.event;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.partner.PartnerContacts;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the partner countries at which event they were met last. */
@Component
class EventContacts implements PartnerContacts {

    private final EventService events;

    EventContacts(EventService events) {
        this.events = events;
    }

    @Override
    public Map<String, PartialDate> lastContacts(LocalDate today) {
        return events.lastContacts(today);
    }
}
