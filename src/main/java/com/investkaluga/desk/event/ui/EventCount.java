package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.ui.NavCount;
import com.investkaluga.desk.event.EventService;
import org.springframework.stereotype.Component;

/** The number of events beside their entry in the navigation. */
@Component
class EventCount implements NavCount {

    private final EventService events;

    EventCount(EventService events) {
        this.events = events;
    }

    @Override
    public String path() {
        return "events";
    }

    @Override
    public long count() {
        return events.countAll();
    }
}
