package com.investkaluga.desk.base.ui;

import com.vaadin.flow.router.Location;

/** A page that reads its address. What of the address no page says it reads is named above it as not understood. */
public interface AddressReader {

    /** Says what the page reads of its address and how; asked whenever the page has been shown. */
    void read(Misread address);

    /** What the page understands of an address, without the rest. */
    default Query understood(Location location) {
        return understood(Query.of(location));
    }

    /** The same of what stands behind the question mark. */
    default Query understood(Query query) {
        var address = Misread.in(query);
        read(address);
        return address.understood();
    }
}
