package com.investkaluga.desk.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view that leaves what the router asks to its {@link RecordPage}. */
public interface RecordView extends AddressReader, BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** The page that the view is made of. */
    RecordPage<?, ?> page();

    @Override
    default void beforeEnter(BeforeEnterEvent event) {
        page().beforeEnter(event);
    }

    @Override
    default void beforeLeave(BeforeLeaveEvent event) {
        page().beforeLeave(event);
    }

    @Override
    default void read(Misread address) {
        page().read(address);
    }

    @Override
    default String getPageTitle() {
        return page().title();
    }
}
