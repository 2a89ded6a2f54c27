package com.investkaluga.desk.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view that leaves what the router asks to its {@link RecordList}. */
public interface RecordListView extends AddressReader, BeforeEnterObserver, HasDynamicTitle {

    /** The list that the view is made of. */
    RecordList<?> list();

    @Override
    default void beforeEnter(BeforeEnterEvent event) {
        list().beforeEnter(event);
    }

    @Override
    default void read(Misread address) {
        list().read(address);
    }

    @Override
    default String getPageTitle() {
        return list().title();
    }
}
