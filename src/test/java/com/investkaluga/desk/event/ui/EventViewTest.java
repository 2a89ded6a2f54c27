package com.investkaluga.desk.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.PartialDateField;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.event.EventDetails;
import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class EventViewTest {

    @Autowired
    private EventService events;

    @Autowired
    @Qualifier("eventsOfCountry")
    private RecordSection section;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.STAFF);
    }

    private EventDetails forum() {
        var filter = new EventFilter("IX Russia-China", null, null, null, null, null, false);
        return events.get(events.list(filter, PageRequest.of(0, 1)).getFirst().id());
    }

    private void open(String query) {
        UI.getCurrent().navigate("events/" + forum().id(), QueryParameters.fromString(query));
    }

    private static String said() {
        return LocatorJ._get(EventView.class).getElement().getTextRecursively();
    }

    private static void click(String text) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField name() {
        return LocatorJ._get(
                TextField.class,
                spec -> spec.withLabel("Name")
                        .withCount(1)
                        .withPredicate(field -> !field.getParent().orElseThrow().hasClassName("desk-form-line")));
    }

    @Test
    void the_forum_at_sochi_is_told_to_the_letter() {
        open("");

        LocatorJ._assertOne(H1.class, spec -> spec.withText("IX Russia-China Economic Forum"));
        assertThat(said())
                .contains("Sochi · 11 October 2014 · over 400 participants")
                .contains("delegation led by Alexei Laptev, First Deputy Governor of Kaluga Region")
                .contains("Russia and China Heading to Global Integration", "Plenary", "Our speakers: Alexei Laptev")
                .contains("Russian-Chinese Cooperation in Infrastructure Construction", "Our speakers: Ilya Veselov");
    }

    @Test
    void the_forum_is_told_in_russian_too() {
        SignIn.as(Role.STAFF, Locale.of("ru"));
        open("");

        assertThat(said().replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains("Сочи · 11 октября 2014 г. · участников: более 400")
                .contains("Круглый стол", "От области: Илья Веселов", "Китай");
    }

    @Test
    void a_country_leads_to_its_page() {
        open("");

        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("China")).getHref())
                .isEqualTo("partners/CN");
    }

    @Test
    void the_sources_stand_below() {
        open("tab=sources");

        assertThat(said()).contains("Agency news, IX Russia-China Economic Forum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "x", "12345678901234567890123"})
    void an_unknown_event_is_said_to_be_unknown(String id) {
        UI.getCurrent().navigate("events/" + id);

        LocatorJ._assertOne(H1.class, spec -> spec.withText("Not found"));
        LocatorJ._assertOne(Anchor.class, spec -> spec.withText("See all events"));
    }

    @Test
    void a_corrected_name_is_kept() {
        open("edit=1");

        name().setValue("IX Forum");
        click("Save");

        assertThat(forumAfterRename().data().name()).isEqualTo("IX Forum");
        assertThat(forumAfterRename().data().sessions()).hasSize(2);
    }

    private EventDetails forumAfterRename() {
        var filter = new EventFilter("Infrastructure Construction", null, null, null, null, null, false);
        return events.get(events.list(filter, PageRequest.of(0, 1)).getFirst().id());
    }

    @Test
    void an_event_without_a_name_is_answered_with_a_sentence() {
        open("edit=1");

        name().setValue("");
        click("Save");

        assertThat(name().getErrorMessage()).isEqualTo("Enter the event’s name.");
        assertThat(forum().data().name()).isEqualTo("IX Russia-China Economic Forum");
    }

    @Test
    void an_event_that_ends_before_it_starts_is_answered_with_a_sentence() {
        open("edit=1");
        var end = LocatorJ._get(PartialDateField.class, spec -> spec.withLabel("Ends"));

        end.setValue(PartialDate.parse("2014-09"));
        click("Save");

        assertThat(end.getErrorMessage()).isEqualTo("It cannot end before it begins. Check both dates.");
    }

    @Test
    void an_event_known_to_the_month_says_no_day_on_its_page_in_its_form_and_in_both_languages() {
        var filter = new EventFilter("Delegation of Kaluga Region to Japan", null, null, null, null, null, false);
        var id = events.list(filter, PageRequest.of(0, 1)).getFirst().id();

        UI.getCurrent().navigate("events/" + id);
        assertThat(said()).contains("June 2018 – 10 June 2018").doesNotContain("1 June", "30 June");
        UI.getCurrent().navigate("events/" + id, QueryParameters.fromString("edit=1"));
        assertThat(LocatorJ._get(PartialDateField.class, spec -> spec.withLabel("Begins"))
                        .getValue())
                .isEqualTo(PartialDate.parse("2018-06"));

        SignIn.as(Role.STAFF, Locale.of("ru"));
        UI.getCurrent().navigate("events/" + id);
        assertThat(said().replace('\u202f', ' ')).contains("июнь 2018 г. – 10 июня 2018 г.");
    }

    @Test
    void two_versions_stand_side_by_side_when_somebody_was_faster() {
        open("edit=1");
        name().setValue("Mine");
        var read = forum();
        var theirs = read.data();
        events.save(
                read.id(),
                read.version(),
                new com.investkaluga.desk.event.EventData(
                        "IX Russia-China, theirs",
                        theirs.nameRu(),
                        theirs.kind(),
                        theirs.startsOn(),
                        theirs.endsOn(),
                        theirs.place(),
                        theirs.placeRu(),
                        theirs.organisers(),
                        theirs.organisersRu(),
                        theirs.expectedParticipants(),
                        theirs.expectedParticipantsExactness(),
                        theirs.actualParticipants(),
                        theirs.actualParticipantsExactness(),
                        theirs.note(),
                        theirs.noteRu(),
                        theirs.ownerId(),
                        theirs.countries(),
                        theirs.sessions(),
                        theirs.delegates()));

        click("Save");

        assertThat(said()).contains("staff saved this record before you");
        assertThat(forum().data().name()).isEqualTo("IX Russia-China, theirs");
    }

    @Test
    void a_new_event_is_stored() {
        UI.getCurrent().navigate("events/new");
        name().setValue("Zeppelin day");
        click("Save");

        var filter = new EventFilter("zeppelin", null, null, null, null, null, false);
        assertThat(events.count(filter)).isOne();
        LocatorJ._assertOne(H1.class, spec -> spec.withText("Zeppelin day"));
    }

    @Test
    void a_day_that_cannot_be_read_is_told_with_the_number_of_its_line() {
        open("edit=1");
        var day = LocatorJ._find(LocatorJ._get(SessionsField.class), DatePicker.class)
                .get(1);

        day.setErrorMessage("Enter a day.");
        day.setInvalid(true);
        click("Save");

        assertThat(LocatorJ._get(SessionsField.class).getErrorMessage()).isEqualTo("Line 2: Enter a day.");
    }

    @Test
    void an_added_session_needs_a_title() {
        open("edit=1");
        click("Add session");
        var moderators = LocatorJ._find(TextField.class, spec -> spec.withLabel("Moderator"));

        moderators.getLast().setValue("Ann");
        LocatorJ._fireValueChange(moderators.getLast());
        click("Save");

        assertThat(LocatorJ._get(SessionsField.class).getErrorMessage())
                .isEqualTo("Line 3: Every session needs a title.");
    }

    @Test
    void executives_read_only() {
        SignIn.as(Role.EXECUTIVE);
        open("edit=1");

        LocatorJ._assertNone(Button.class, spec -> spec.withText("Edit"));
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Save"));
        UI.getCurrent().navigate("events/new");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Save"));
    }

    @Test
    void staff_archive_and_managers_restore() {
        var id = forum().id();
        open("");
        click("Archive");
        assertThat(events.get(id).archived()).isTrue();

        UI.getCurrent().navigate("events/" + id);
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Restore"));
        SignIn.as(Role.MANAGER);
        UI.getCurrent().navigate("events/" + id);
        assertThat(said()).contains("archived");
        click("Restore");
        assertThat(events.get(id).archived()).isFalse();
    }

    @Test
    void a_countrys_page_lists_its_events_newest_first() {
        UI.getCurrent().navigate("events");
        var china = RecordRef.partner("CN");
        Component shown = section.create(china);

        assertThat(section.count(china)).isGreaterThan(5);
        assertThat(shown.getElement().getTextRecursively())
                .contains("IX Russia-China Economic Forum", "over 400", "See them in the list");
        assertThat(section.create(RecordRef.partner("BR")).getElement().getTextRecursively())
                .contains("No event with this country is recorded yet.");
    }
}
