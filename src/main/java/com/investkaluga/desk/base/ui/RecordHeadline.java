package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.vaadin.flow.component.Component;

/** The figures on top of a record's page, supplied by a room that stands above the page's own. */
public interface RecordHeadline {

    /** The kind of page this headline belongs to. */
    RecordKind kind();

    /** A new component for the record. */
    Component create(RecordRef record);
}
