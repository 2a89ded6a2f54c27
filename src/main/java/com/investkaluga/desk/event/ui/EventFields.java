package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.FormFields;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.investkaluga.desk.event.EventKind;
import com.investkaluga.desk.event.EventSession;
import com.investkaluga.desk.security.AccountName;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The form of an event: which field stands where. */
final class EventFields {

    private EventFields() {}

    static RecordForm<EventData> create(RecordValidator validator, List<AccountName> accounts) {
        var fields = new FormFields<>(EventData.class, validator, "event");
        fields.wideTexts("name", "nameRu");
        fields.constant("kind", EventKind.class);
        addCountries(fields);
        fields.partialDates("startsOn", "endsOn");
        fields.texts("place", "placeRu", "organisers", "organisersRu");
        fields.numbers("expectedParticipants");
        fields.exactness("expectedParticipants");
        fields.numbers("actualParticipants");
        fields.exactness("actualParticipants");
        fields.one("ownerId", accounts, AccountName::id, AccountName::displayName);
        fields.lines("sessions", new SessionsField(), EventSession.class, session -> session(session, fields));
        fields.lines("delegates", new DelegatesField(), EventDelegate.class, delegate -> delegate(delegate, fields));
        fields.longTexts("note", "noteRu");
        return fields.form();
    }

    private static String session(EventSession session, FormFields<EventData> fields) {
        return FormFields.known(
                session.title(),
                session.titleRu(),
                fields.label("session.kind." + session.kind()),
                session.startsOn() == null ? null : Ui.formats(fields.form()).date(session.startsOn()),
                session.startsAt(),
                session.moderator(),
                session.ourSpeakers(),
                session.ourSpeakersRu());
    }

    private static String delegate(EventDelegate delegate, FormFields<EventData> fields) {
        return FormFields.known(
                delegate.name(),
                delegate.nameRu(),
                delegate.post(),
                delegate.postRu(),
                fields.label("delegate.role." + delegate.role()));
    }

    /** The field holds a set, the record a list without repetition. */
    private static void addCountries(FormFields<EventData> fields) {
        var form = fields.form();
        form.bind(
                "countries",
                fields.label("countries"),
                CountryBox.several(),
                Converter.<Set<String>, List<String>>from(chosen -> Result.ok(List.copyOf(chosen)), LinkedHashSet::new),
                codes -> FormFields.joined(codes, String.class, Ui.formats(form)::country));
    }
}
