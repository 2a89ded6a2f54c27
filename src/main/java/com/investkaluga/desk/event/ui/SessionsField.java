package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.ui.DateBox;
import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.event.EventSession;
import com.investkaluga.desk.event.SessionKind;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** The programme of an event, a line for each session, as one field of the form. */
final class SessionsField extends LinesField<EventSession> {

    private static final int TITLE = 300;
    private static final int PERSON = 200;
    private static final int PEOPLE = 500;

    private final class SessionLine extends Line {
        private final ComboBox<SessionKind> kind;
        private final TextField title;
        private final TextField titleRu;
        private final DatePicker startsOn;
        private final TimePicker startsAt;
        private final TextField moderator;
        private final TextField ourSpeakers;
        private final TextField ourSpeakersRu;

        SessionLine(EventSession session) {
            kind = field("event.session.kind", new ComboBox<>());
            kind.setItems(SessionKind.values());
            kind.setItemLabelGenerator(value -> getTranslation("event.session.kind." + value));
            kind.setValue(session.kind());
            title = text("event.session.title", TITLE, session.title());
            titleRu = text("event.session.titleRu", TITLE, session.titleRu());
            Stream.of(title, titleRu).forEach(field -> field.addClassName("desk-form-line-wide"));
            startsOn = field("event.session.startsOn", DateBox.create());
            startsOn.setValue(session.startsOn());
            startsAt = field("event.session.startsAt", new TimePicker());
            startsAt.setLocale(Locale.UK);
            startsAt.setStep(Duration.ofMinutes(15));
            startsAt.setI18n(
                    new TimePickerI18n().setBadInputErrorMessage(getTranslation("event.session.startsAt.invalid")));
            startsAt.setValue(session.startsAt());
            moderator = text("event.session.moderator", PERSON, session.moderator());
            ourSpeakers = text("event.session.ourSpeakers", PEOPLE, session.ourSpeakers());
            ourSpeakersRu = text("event.session.ourSpeakersRu", PEOPLE, session.ourSpeakersRu());
            addClassName("desk-form-line-tall");
        }

        @Override
        protected EventSession entry() {
            return new EventSession(
                    kind.getValue(),
                    title.getValue().strip(),
                    orNull(titleRu),
                    startsOn.getValue(),
                    startsAt.getValue(),
                    orNull(moderator),
                    orNull(ourSpeakers),
                    orNull(ourSpeakersRu));
        }

        /** The kind stands there from the start and says nothing by itself. */
        @Override
        protected boolean isFilled() {
            return Stream.<HasValue<?, ?>>of(title, titleRu, startsOn, startsAt, moderator, ourSpeakers, ourSpeakersRu)
                    .anyMatch(field -> !field.isEmpty());
        }
    }

    SessionsField() {
        super("event.session.add", "event.session.remove");
    }

    @Override
    protected Line blankLine() {
        return new SessionLine(new EventSession(SessionKind.MEETING, "", null, null, null, null, null, null));
    }

    @Override
    protected Line lineOf(EventSession session) {
        return new SessionLine(session);
    }
}
