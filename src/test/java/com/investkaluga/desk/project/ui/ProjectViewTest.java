package com.investkaluga.desk.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.PartialDateField;
import com.investkaluga.desk.chart.Annotation;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.project.ContractorRole;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectDetails;
import com.investkaluga.desk.project.ProjectFilter;
import com.investkaluga.desk.project.ProjectKind;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.ProjectRisk;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.project.RiskSeverity;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class ProjectViewTest {

    @Autowired
    private ProjectService projects;

    @Test
    void the_runway_names_its_chinese_contractor_and_leads_to_china() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Petro-Hehua runway"));

        assertThat(texts()).contains("Petra-Haihua (Petro-Hehua)", "completed", "3 of 3");
        assertThat(links()).contains("partners/CN");
    }

    @Test
    void the_budget_is_as_exact_as_its_source_and_exact_on_pointing() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Kaluga airport reconstruction"));

        assertThat(LocatorJ._find(NativeButton.class))
                .extracting(NativeButton::getText)
                .contains("about RUB\u00a04\u00a0bn");
        assertThat(texts()).contains("2 parts known by themselves", "4,000,000,000\u00a0RUB");
    }

    @Test
    void a_budget_without_a_source_is_shown_plainly_and_exact_on_pointing() {
        open(stored().id());

        assertThat(texts()).contains("EUR\u00a02.5\u00a0m");
        assertThat(LocatorJ._find(FigureTile.class))
                .extracting(tile -> tile.getElement().getAttribute("title"))
                .contains("2,500,000\u00a0EUR");
    }

    @Test
    void the_budget_says_how_exact_it_is_in_russian() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        open(idOf("Kaluga airport reconstruction"));

        assertThat(LocatorJ._find(NativeButton.class))
                .extracting(NativeButton::getText)
                .contains("около 4\u00a0млрд\u00a0RUB");
        assertThat(texts()).contains("отдельно известны 2 части").doesNotContain("другой источник говорит иначе");
    }

    @Test
    void the_cement_plant_shows_its_chinese_suppliers_and_leads_to_the_company() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Lafarge Chinese"));

        assertThat(texts()).contains("Chinese suppliers (not named by the source)", "supplier");
        assertThat(links()).anyMatch(link -> link.startsWith("companies/"));
    }

    @Test
    void the_links_with_china_are_under_review() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("air links China"));

        assertThat(texts()).contains("under review");
        assertThat(links()).contains("partners/CN");
    }

    @Test
    void russian_readers_see_the_page_in_russian() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        open(idOf("Petro-Hehua runway"));

        assertThat(LocatorJ._get(H1.class).getText()).startsWith("Аэропорт «Калуга»");
        assertThat(texts()).contains("завершён", "3 из 3", "подрядчик");
    }

    @Test
    void the_delay_is_said_in_days_where_both_days_are_known() {
        open(stored().id());

        assertThat(texts())
                .contains("30 days later than planned (1 Sept 2014)", "31 days later than planned (1 Jan 2014)");
    }

    @Test
    void the_timeline_puts_what_was_planned_against_what_was_done() {
        open(stored().id());

        var model = LocatorJ._get(ChartPanel.class).getModel();
        assertThat(model.categories()).containsExactly("Whole project", "Contract", "Bridge opened");
        assertThat(model.series().getFirst().points().getFirst().span().end())
                .isEqualTo(PartialDate.parse("2014-09-01"));
        assertThat(model.series().getLast().points().getFirst().span().end())
                .isEqualTo(PartialDate.parse("2014-10-01"));
    }

    @Test
    void what_nobody_planned_is_not_drawn_as_planned() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Petro-Hehua runway"));

        var planned = LocatorJ._get(ChartPanel.class).getModel().series().getFirst();
        assertThat(planned.points()).allMatch(point -> point.span() == null);
    }

    @Test
    void today_stands_in_the_timeline_of_what_is_not_over() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Northern bypass"));

        assertThat(LocatorJ._get(ChartPanel.class).getModel().annotations())
                .containsExactly(Annotation.at(LocalDate.now(), "Today"));
    }

    @Test
    void staff_mark_a_milestone_as_done_and_undo_it() {
        var id = stored().id();
        open(id);

        LocatorJ._click(button("Mark as done"));
        assertThat(milestone(id).doneOn()).isEqualTo(PartialDate.day(LocalDate.now()));
        assertThat(texts()).contains("2 of 2");

        LocatorJ._click(LocatorJ._get(NotificationsKt.getNotifications().getFirst(), Button.class));
        assertThat(milestone(id).doneOn()).isNull();
        assertThat(texts()).contains("1 of 2");
    }

    @Test
    void who_marks_a_milestone_on_an_old_page_is_told_and_sees_what_is_stored() {
        var project = stored();
        open(project.id());
        projects.save(project.id(), project.version(), data("Renamed meanwhile"));

        LocatorJ._click(button("Mark as done"));

        assertThat(milestone(project.id()).doneOn()).isNull();
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Renamed meanwhile");
    }

    @Test
    void executives_change_nothing() {
        var id = stored().id();
        SignIn.as(Role.EXECUTIVE);

        UI.getCurrent().navigate(ProjectWords.path(id), QueryParameters.of("edit", "1"));

        for (var text : List.of("Mark as done", "Edit", "Archive", "Save")) {
            LocatorJ._assertNone(Button.class, spec -> spec.withText(text));
        }
    }

    @Test
    void an_edited_field_is_stored() {
        var id = edit(stored());

        Typing.enter(field("Name"), "Another bridge");
        LocatorJ._click(button("Save"));

        assertThat(projects.get(id).data().name()).isEqualTo("Another bridge");
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Another bridge");
    }

    @Test
    void a_line_added_to_the_milestones_is_stored() {
        var id = edit(stored());

        LocatorJ._click(button("Add milestone"));
        var titles = LocatorJ._find(TextField.class, spec -> spec.withLabel("Milestone"));
        Typing.enter(titles.getLast(), "Toll introduced");
        LocatorJ._click(button("Save"));

        assertThat(projects.get(id).data().milestones())
                .extracting(ProjectMilestone::title)
                .containsExactly("Contract", "Bridge opened", "Toll introduced");
    }

    @Test
    void a_date_that_cannot_be_read_is_told_with_the_number_of_its_line_and_what_is_wrong() {
        edit(stored());
        var second = LocatorJ._find(LocatorJ._get(MilestonesField.class), PartialDateField.class)
                .get(2);

        LocatorJ._get(second, DatePicker.class).setInvalid(true);
        LocatorJ._click(button("Save"));

        assertThat(LocatorJ._get(MilestonesField.class).getErrorMessage())
                .isEqualTo("Line 2: Enter a day such as 25.05.2015, or choose it in the calendar.");
    }

    @Test
    void an_end_before_the_start_is_answered_with_a_sentence_at_the_field() {
        edit(stored());

        var end = LocatorJ._get(PartialDateField.class, spec -> spec.withLabel("End actual"));
        Typing.enter(end, PartialDate.parse("2013-01-01"));
        LocatorJ._click(button("Save"));

        assertThat(end.isInvalid()).isTrue();
        assertThat(end.getErrorMessage()).isEqualTo("The end cannot be before the start. Check both dates.");
    }

    @Test
    void a_milestone_done_tomorrow_is_answered_with_a_sentence() {
        edit(stored());

        var done = LocatorJ._find(PartialDateField.class, spec -> spec.withLabel("Done"));
        Typing.enter(done.getLast(), PartialDate.day(LocalDate.now().plusDays(1)));
        LocatorJ._click(button("Save"));

        var field = LocatorJ._get(MilestonesField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage())
                .isEqualTo("Line 2: A milestone cannot be done after today. Enter the date as due.");
    }

    @Test
    void bad_lines_of_lists_are_named_together_with_the_other_fields() {
        edit(stored());

        Typing.enter(field("Name"), "");
        var done = LocatorJ._find(PartialDateField.class, spec -> spec.withLabel("Done"));
        Typing.enter(done.getLast(), PartialDate.day(LocalDate.now().plusDays(1)));
        LocatorJ._click(button("Add contractor"));
        Typing.enter(
                LocatorJ._find(TextField.class, spec -> spec.withLabel("Name, in Russian"))
                        .getLast(),
                "Мост");
        LocatorJ._click(button("Save"));

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(LocatorJ._get(MilestonesField.class).getErrorMessage()).startsWith("Line 2: ");
        assertThat(LocatorJ._get(ContractorsField.class).getErrorMessage())
                .isEqualTo("Line 2: Every contractor needs a company or a name.");
    }

    @Test
    void what_is_known_to_the_month_is_shown_without_a_day() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Petro-Hehua runway"));

        assertThat(texts()).contains("February 2014", "October 2014", "done November 2013");
        assertThat(texts()).noneMatch(text -> text.matches("(?s).*\\b1 (Nov|Feb|Oct)\\b.*"));
    }

    @Test
    void what_is_known_to_the_month_is_shown_without_a_day_in_russian() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        open(idOf("Petro-Hehua runway"));

        assertThat(texts()).contains("февраль 2014\u202fг.", "октябрь 2014\u202fг.", "пройдена: ноябрь 2013\u202fг.");
    }

    @Test
    void a_delay_is_said_without_days_where_only_a_month_or_a_year_is_known() {
        SignIn.as(Role.STAFF);
        var known = data("Tunnel");
        var id = projects.create(withDates(known, "2014", "2014-02-01", "2014-09", "2014-10-05"))
                .id();
        open(id);

        assertThat(texts()).contains("planned: 2014", "later than planned (September 2014)");
    }

    @Test
    void the_timeline_draws_a_month_from_its_first_to_its_last_day_and_says_the_month() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Petro-Hehua runway"));

        var done = LocatorJ._get(ChartPanel.class).getModel().series().getLast().points();
        assertThat(done.getFirst().span())
                .isEqualTo(new Point.Span(PartialDate.parse("2014-02"), PartialDate.parse("2014-10")));
        assertThat(done.get(1).span())
                .isEqualTo(new Point.Span(PartialDate.parse("2013-11"), PartialDate.parse("2013-11")));
    }

    @Test
    void staff_say_that_only_the_year_is_known() {
        var id = edit(stored());

        var start = LocatorJ._get(PartialDateField.class, spec -> spec.withLabel("Start planned"));
        Typing.enter(precision(start), PartialDate.Precision.YEAR);
        LocatorJ._click(button("Save"));

        assertThat(projects.get(id).data().startPlanned()).isEqualTo(PartialDate.parse("2014"));
        open(id);
        assertThat(texts()).contains("planned: 2014");
    }

    @Test
    void a_box_for_a_month_writes_no_day() {
        edit(stored());

        var start = LocatorJ._get(PartialDateField.class, spec -> spec.withLabel("Start planned"));
        start.setValue(PartialDate.parse("2013-11"));

        assertThat(LocatorJ._get(start, DatePicker.class).getI18n().getDateFormats())
                .first()
                .isEqualTo("MM.yyyy");
        start.setValue(PartialDate.parse("2013"));
        assertThat(LocatorJ._get(start, DatePicker.class).getI18n().getDateFormats())
                .containsExactly("yyyy");
    }

    @Test
    void two_people_editing_see_both_versions_and_choose() {
        var project = stored();
        edit(project);
        projects.save(project.id(), project.version(), data("Theirs"));

        Typing.enter(field("Name"), "Mine");
        LocatorJ._click(button("Save"));
        assertThat(projects.get(project.id()).data().name()).isEqualTo("Theirs");

        LocatorJ._click(button("Keep mine"));
        LocatorJ._click(button("Save"));
        assertThat(projects.get(project.id()).data().name()).isEqualTo("Mine");
    }

    @Test
    void a_new_project_is_stored_and_shown() {
        SignIn.as(Role.STAFF);
        UI.getCurrent().navigate("projects/new");

        LocatorJ._click(button("Save"));
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the project’s name.");

        Typing.enter(field("Name"), "A tram");
        LocatorJ._click(button("Save"));
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("A tram");
    }

    @Test
    void a_manager_archives_and_restores() {
        var project = stored();
        SignIn.as(Role.MANAGER);
        open(project.id());

        LocatorJ._click(button("Archive"));
        assertThat(projects.get(project.id()).archived()).isTrue();

        open(project.id());
        LocatorJ._click(button("Restore"));
        assertThat(projects.get(project.id()).archived()).isFalse();
    }

    @Test
    void an_unknown_project_is_said_to_be_unknown() {
        SignIn.as(Role.EXECUTIVE);
        for (var path : List.of("projects/999999", "projects/abc", "projects/new")) {
            UI.getCurrent().navigate(path);

            assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Not found");
        }
    }

    @Test
    void what_is_entered_as_a_tag_is_shown_as_text() {
        SignIn.as(Role.STAFF);
        var id = projects.create(data("<script>alert(1)</script>")).id();
        open(id);

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("<script>alert(1)</script>");
    }

    @SuppressWarnings("unchecked") // Karibu finds by class, and a class knows no type arguments
    private static Select<PartialDate.Precision> precision(PartialDateField field) {
        return LocatorJ._get(field, Select.class);
    }

    private ProjectDetails stored() {
        SignIn.as(Role.STAFF);
        return projects.create(data("Bridge"));
    }

    private long edit(ProjectDetails project) {
        UI.getCurrent().navigate(ProjectWords.path(project.id()), QueryParameters.of("edit", "1"));
        return project.id();
    }

    private long idOf(String words) {
        var filter = new ProjectFilter(words, null, null, null, null, null, null, false);
        return projects.list(filter, PageRequest.of(0, 1)).getFirst().id();
    }

    private ProjectMilestone milestone(long id) {
        return projects.get(id).data().milestones().getLast();
    }

    private static void open(long id) {
        UI.getCurrent().navigate(ProjectWords.path(id));
    }

    private static Button button(String text) {
        return LocatorJ._get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return LocatorJ._find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }

    private static List<String> texts() {
        return LocatorJ._find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static ProjectData withDates(
            ProjectData data, String startPlanned, String startActual, String endPlanned, String endActual) {
        return new ProjectData(
                data.name(),
                null,
                data.kind(),
                null,
                null,
                null,
                null,
                data.status(),
                null,
                null,
                null,
                PartialDate.parse(startPlanned),
                PartialDate.parse(startActual),
                PartialDate.parse(endPlanned),
                PartialDate.parse(endActual),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static ProjectData data(String name) {
        return new ProjectData(
                name,
                null,
                ProjectKind.ROAD,
                "Kaluga",
                null,
                null,
                null,
                ProjectStatus.UNDER_WAY,
                new BigDecimal("2500000"),
                "EUR",
                null,
                PartialDate.parse("2014-01-01"),
                PartialDate.parse("2014-02-01"),
                PartialDate.parse("2014-09-01"),
                PartialDate.parse("2014-10-01"),
                null,
                null,
                null,
                List.of(new ProjectContractor(null, "Somebody", null, ContractorRole.CONTRACTOR, "CN")),
                List.of(
                        new ProjectMilestone("Contract", null, null, PartialDate.parse("2013-11-01"), null, null),
                        new ProjectMilestone("Bridge opened", null, PartialDate.parse("2100-01-01"), null, null, null)),
                List.of(new ProjectRisk("Ice", RiskSeverity.HIGH, "Wait", "Somebody", true)));
    }
}
