package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.vaadin.flow.component.Component;

/**
 * A part of a record's page, supplied by any room: the page asks Spring for all sections of its kind, so a new room adds to
 * old pages without touching them.
 */
public interface RecordSection {

    /** The kind of page this section belongs to. */
    RecordKind kind();

    /** Stable name in the address ({@code ?tab=projects}). */
    String id();

    /** Key of the title in the bundles. */
    String titleKey();

    /** Sections stand by rising order. */
    int order();

    /** Whether the current user sees the section on this record. */
    default boolean visibleFor(RecordRef record) {
        return true;
    }

    /** How many records stand in it, shown in its tab; negative where counting means nothing. */
    default long count(RecordRef record) {
        return -1;
    }

    /** Says what the section reads of its page's address. */
    default void read(Misread address) {}

    /** A new component with the section's content; called when the section is opened. */
    Component create(RecordRef record);
}
