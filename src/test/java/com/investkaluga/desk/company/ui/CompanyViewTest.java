package com.investkaluga.desk.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.base.ui.SourcedFigure;
import com.investkaluga.desk.base.ui.WholeNumberField;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.company.CompanyContact;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyDetails;
import com.investkaluga.desk.company.CompanyFilter;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.company.Sector;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class CompanyViewTest {

    @Autowired
    private CompanyService companies;

    @Test
    void the_profile_puts_what_was_made_against_what_was_promised() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("fuyao"));

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Fuyao Glass Rus");
        assertThat(texts())
                .contains("operating", "about 15\u00a0% of the promise, from numbers that are not exact")
                .contains("Promised: USD\u00a0200\u00a0m; made: over RUB\u00a010\u00a0bn. The two are in different"
                        + " currencies, and no rates are known to compare them.");
        assertThat(links()).anyMatch(link -> link.startsWith("sites/"));
    }

    @Test
    void amounts_and_jobs_are_as_exact_as_their_sources_and_exact_on_pointing() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("fuyao"));

        var band = LocatorJ._get(CompanyBand.class);
        assertThat(LocatorJ._find(band, SourcedFigure.class)).isNotEmpty();
        assertThat(LocatorJ._find(band, NativeButton.class))
                .extracting(NativeButton::getText)
                .contains("over RUB\u00a010\u00a0bn", "over 300", "over 2,000");
        assertThat(texts()).contains("10,000,000,000\u00a0RUB");
        var details = promised("Jobs, promised and made")
                .getModel()
                .series()
                .getFirst()
                .points();
        assertThat(details.getLast().details()).containsExactly("over 300");
    }

    @Test
    void a_value_that_staff_changed_is_nobodys_and_the_former_source_is_another_figure() {
        SignIn.as(Role.STAFF);
        var fuyao = companies.get(idOf("fuyao"));
        edit(fuyao);
        Typing.enter(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs made")), 450);
        LocatorJ._click(button("Save"));

        var band = LocatorJ._get(CompanyBand.class);
        assertThat(LocatorJ._find(band, NativeButton.class))
                .extracting(NativeButton::getText)
                .doesNotContain("450");
        assertThat(texts()).contains("450", "1 other figure in sources");
    }

    @Test
    void staff_choose_which_of_two_sources_stands_and_are_told_before_what_it_means() {
        SignIn.as(Role.STAFF);
        var id = idOf("samsung");
        UI.getCurrent().navigate(CompanyWords.path(id), QueryParameters.of("tab", "sources"));

        LocatorJ._click(button("Use this source"));

        var question = LocatorJ._get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message"))
                .startsWith("Investment planned becomes “USD 200 m”, as Agency news says.");
        assertThat(companies.get(id).data().investmentPlannedCurrency()).isEqualTo("RUB");
        ConfirmDialogKt._fireConfirm(question);
        assertThat(companies.get(id).data().investmentPlannedCurrency()).isEqualTo("USD");
        NotificationsKt.expectNotifications("Now counts: Agency news.");
        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Use this source")))
                .hasSize(1);
    }

    @Test
    void of_a_source_whose_value_is_not_beyond_doubt_staff_read_why_it_cannot_be_chosen() {
        SignIn.as(Role.STAFF);
        UI.getCurrent().navigate(CompanyWords.path(idOf("yapp")), QueryParameters.of("tab", "sources"));

        assertThat(texts()).contains("before 2012", "not one number or date: to use it, edit the record");
    }

    @Test
    void readers_are_offered_no_choice_of_sources() {
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate(CompanyWords.path(idOf("samsung")), QueryParameters.of("tab", "sources"));

        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Use this source")))
                .isEmpty();
    }

    @Test
    void staff_say_how_exact_a_number_is_and_a_new_number_is_nobodys_until_they_do() {
        SignIn.as(Role.STAFF);
        var fuyao = companies.get(idOf("fuyao"));
        edit(fuyao);
        var exactness = exactnessOfJobs();
        assertThat(exactness.getValue()).isEqualTo(Exactness.MORE_THAN);

        Typing.enter(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs made")), 450);
        assertThat(exactness.getValue()).isNull();
        Typing.enter(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs made")), 300);
        assertThat(exactness.getValue()).isEqualTo(Exactness.MORE_THAN);
        Typing.enter(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs made")), 450);
        Typing.enter(exactness, Exactness.ABOUT);
        LocatorJ._click(button("Save"));

        assertThat(texts()).contains("about 450");
    }

    @Test
    void jobs_promised_and_made_are_bars_with_their_numbers() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("fuyao"));

        var jobs = promised("Jobs, promised and made").getModel();

        assertThat(jobs.categories()).containsExactly("Promised", "Made");
        assertThat(jobs.series().getFirst().points())
                .extracting(point -> point.value().intValue())
                .containsExactly(2000, 300);
    }

    @Test
    void where_one_of_the_two_is_not_known_a_sentence_stands_instead_of_the_bars() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("nestl"));

        assertThat(promised("Investment, promised and made").getModel().isEmpty())
                .isFalse();
        assertThat(promised("Jobs, promised and made").getModel().isEmpty()).isTrue();
        assertThat(texts()).contains("Promised: —; made: —. Both must be known to be compared.");
    }

    @Test
    void events_that_name_the_company_stand_on_its_page() {
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate(CompanyWords.path(idOf("fuyao")), QueryParameters.of("tab", "events"));

        assertThat(LocatorJ._find(Anchor.class)).extracting(Anchor::getText).contains("Opening of Fuyao Glass Rus");
    }

    @Test
    void sources_stand_in_a_section_of_their_own() {
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate(CompanyWords.path(idOf("fuyao")), QueryParameters.of("tab", "sources"));

        assertThat(texts()).contains("Jobs made", "Investment made");
    }

    @Test
    void contacts_can_be_written_to_and_called() {
        open(stored().id());

        assertThat(links()).contains("mailto:ivan@example.com", "tel:+74842000000");
    }

    @Test
    void russian_readers_see_the_profile_in_russian() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        open(idOf("fuyao"));

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Фуяо Гласс Рус");
        assertThat(texts())
                .contains("работает", "Китай", "Автокомпоненты", "около 15\u00a0% от обещанного, по неточным числам");
        assertThat(LocatorJ._find(NativeButton.class))
                .extracting(NativeButton::getText)
                .contains("более 300");
    }

    @Test
    void executives_change_nothing() {
        var id = stored().id();
        SignIn.as(Role.EXECUTIVE);

        UI.getCurrent().navigate(CompanyWords.path(id), QueryParameters.of("edit", "1"));

        for (var text : List.of("Edit", "Archive", "Save")) {
            LocatorJ._assertNone(Button.class, spec -> spec.withText(text));
        }
    }

    @Test
    void an_edited_field_is_stored_and_counted() {
        var id = edit(stored());

        Typing.enter(field("Group"), "A larger group");
        assertThat(texts()).contains("1 field changed");
        LocatorJ._click(button("Save"));

        assertThat(companies.get(id).data().parentGroup()).isEqualTo("A larger group");
    }

    @Test
    void what_is_no_number_is_refused_with_a_sentence_and_stays_to_be_seen() {
        edit(stored());
        var planned = number("Investment planned");
        var jobs = LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs planned"));

        Typing.type(planned, "1e5");
        Typing.type(jobs, "1.5");
        LocatorJ._click(button("Save"));

        assertThat(planned.getErrorMessage()).isEqualTo("Enter a number in digits, such as 1,250.5.");
        assertThat(Typing.typed(planned)).isEqualTo("1e5");
        assertThat(jobs.getErrorMessage()).startsWith("Enter a whole number in digits");
        assertThat(Typing.typed(jobs)).isEqualTo("1.5");
    }

    @Test
    void what_is_no_number_is_work_that_is_not_left_without_a_question() {
        edit(stored());

        Typing.type(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs planned")), "12abc");
        LocatorJ._click(button("Cancel"));

        assertThat(LocatorJ._find(ConfirmDialog.class)).isNotEmpty();
    }

    /** A number like 1e999999999, written out under its field, would take all memory. */
    @Test
    void a_number_of_too_many_digits_is_refused_and_not_written_out() {
        edit(stored());

        Typing.enter(number("Investment planned"), new BigDecimal("1e200"));

        assertThat(number("Investment planned").getErrorMessage()).isEqualTo("Enter a number of fewer digits.");
        assertThat(number("Investment planned").getHelperText()).isNullOrEmpty();
    }

    @Test
    void a_number_written_in_another_way_is_no_change() {
        edit(stored());

        Typing.enter(number("Investment planned"), new BigDecimal("1000000.00"));

        assertThat(texts()).doesNotContain("1 field changed");
    }

    @Test
    void long_numbers_are_repeated_in_groups_of_digits() {
        edit(stored());

        assertThat(number("Investment planned").getHelperText()).isEqualTo("1,000,000");
    }

    @Test
    void a_negative_number_of_jobs_is_answered_with_a_sentence_at_the_field() {
        edit(stored());

        var jobs = LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Jobs made"));
        Typing.enter(jobs, -300);
        LocatorJ._click(button("Save"));

        assertThat(jobs.getErrorMessage()).isEqualTo("A number of jobs is never negative. Enter 0 or more.");
    }

    @Test
    void an_amount_without_currency_is_answered_with_a_sentence() {
        edit(stored());

        Typing.enter(number("Investment made"), new BigDecimal("5"));
        LocatorJ._click(button("Save"));

        assertThat(currency().getErrorMessage()).isEqualTo("Choose the currency of the amount.");
    }

    @Test
    void a_rule_between_two_years_is_told_together_with_what_is_wrong_elsewhere() {
        edit(stored());
        var opening = LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Year of opening"));
        Typing.type(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Year of agreement")), "2012");
        Typing.type(opening, "2010");
        Typing.type(number("Investment planned"), "a lot");

        LocatorJ._click(button("Save"));

        assertThat(opening.getErrorMessage())
                .isEqualTo("The opening cannot be before the agreement. Check both years.");
        assertThat(number("Investment planned").isInvalid()).isTrue();
    }

    @Test
    void a_rule_between_two_years_is_not_told_where_one_of_them_cannot_be_read() {
        edit(stored());
        var opening = LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Year of opening"));
        Typing.type(LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Year of agreement")), "2012?");
        Typing.type(opening, "2010");

        LocatorJ._click(button("Save"));

        assertThat(opening.isInvalid()).isFalse();
    }

    @Test
    void text_of_ten_thousand_characters_is_refused_with_a_sentence() {
        edit(stored());

        Typing.enter(field("Name"), "x".repeat(10_000));
        LocatorJ._click(button("Save"));

        assertThat(field("Name").getErrorMessage()).isEqualTo("Use at most 200 characters.");
    }

    @Test
    void marks_that_turn_the_reading_direction_are_refused() {
        edit(stored());

        Typing.enter(field("Name"), "Works \u202egpj.exe");
        LocatorJ._click(button("Save"));

        assertThat(field("Name").getErrorMessage()).startsWith("Remove the hidden control characters");
    }

    @Test
    void a_contact_added_to_the_form_is_stored() {
        var id = edit(stored());

        LocatorJ._click(button("Add contact"));
        var names = LocatorJ._find(TextField.class, spec -> spec.withLabel("Name"));
        Typing.enter(names.getLast(), "Anna Sokolova");
        LocatorJ._click(button("Save"));

        assertThat(companies.get(id).data().contacts())
                .extracting(CompanyContact::name)
                .containsExactly("Ivan Petrov", "Anna Sokolova");
    }

    @Test
    void two_people_editing_see_both_versions_and_choose() {
        var company = stored();
        edit(company);
        companies.save(company.id(), company.version(), data("Theirs"));

        Typing.enter(field("Name"), "Mine");
        LocatorJ._click(button("Save"));
        assertThat(companies.get(company.id()).data().name()).isEqualTo("Theirs");
        assertThat(LocatorJ._get(CompanyView.class).getElement().getTextRecursively())
                .contains("saved this record before you", "nothing is saved until you press Save.")
                .doesNotContain("{");

        LocatorJ._click(button("Keep mine"));
        LocatorJ._click(button("Save"));
        assertThat(companies.get(company.id()).data().name()).isEqualTo("Mine");
    }

    @Test
    @SuppressWarnings("unchecked") // Karibu finds by class, and a class knows no type arguments
    void contacts_that_differ_in_a_telephone_alone_read_differently_where_versions_are_compared() {
        savedByTwo("Phone", "+7 4842 111111");

        assertThat(LocatorJ._find(RadioButtonGroup.class))
                .anySatisfy(group -> assertThat(
                                group.getListDataView().getItems().map(group.getItemLabelGenerator()::apply))
                        .satisfiesExactly(
                                one -> assertThat(one.toString()).contains("Ivan Petrov", "+7 4842 000000"),
                                other -> assertThat(other.toString()).contains("Ivan Petrov", "+7 4842 111111")));
    }

    @Test
    @SuppressWarnings("unchecked") // Karibu finds by class, and a class knows no type arguments
    void keeping_mine_does_not_undo_what_only_the_other_changed() {
        var company = savedByTwo("Phone", "+7 4842 111111");
        assertThat(LocatorJ._find(RadioButtonGroup.class))
                .anySatisfy(group -> assertThat(
                                group.getListDataView().getItems().map(group.getItemLabelGenerator()::apply))
                        .containsExactly("Saved: Theirs", "Before, not changed by you: Test Works"));

        LocatorJ._click(button("Keep mine"));
        LocatorJ._click(button("Save"));

        var saved = companies.get(company.id()).data();
        assertThat(saved.name()).isEqualTo("Theirs");
        assertThat(saved.contacts()).extracting(CompanyContact::phone).containsExactly("+7 4842 111111");
    }

    @Test
    void of_what_only_the_other_changed_the_saved_value_is_chosen_beforehand() {
        var company = savedByTwo("Phone", "+7 4842 111111");

        LocatorJ._click(button("Use my choice"));
        LocatorJ._click(button("Save"));

        assertThat(companies.get(company.id()).data().name()).isEqualTo("Theirs");
    }

    @Test
    void the_version_of_the_other_can_be_taken() {
        var company = savedByTwo("Name", "Mine");

        LocatorJ._click(button("Take what is saved"));

        assertThat(field("Name").getValue()).isEqualTo("Theirs");
        assertThat(companies.get(company.id()).data().name()).isEqualTo("Theirs");
    }

    @Test
    void unsaved_work_is_not_left_without_a_question() {
        edit(stored());
        Typing.enter(field("Name"), "Half done");

        UI.getCurrent().navigate("companies");

        LocatorJ._assertOne(ConfirmDialog.class);
        LocatorJ._assertOne(CompanyView.class);
    }

    @Test
    void a_new_company_is_stored_and_shown() {
        SignIn.as(Role.STAFF);
        UI.getCurrent().navigate("companies/new");

        LocatorJ._click(button("Save"));
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the company’s name.");

        Typing.enter(field("Name"), "A new works");
        LocatorJ._click(button("Save"));
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("A new works");
    }

    @Test
    void a_manager_archives_undoes_and_restores() {
        var company = stored();
        SignIn.as(Role.MANAGER);
        open(company.id());

        LocatorJ._click(button("Archive"));
        assertThat(companies.get(company.id()).archived()).isTrue();

        LocatorJ._click(LocatorJ._get(NotificationsKt.getNotifications().getFirst(), Button.class));
        assertThat(companies.get(company.id()).archived()).isFalse();

        companies.archive(company.id());
        open(company.id());
        LocatorJ._click(button("Restore"));
        assertThat(companies.get(company.id()).archived()).isFalse();
    }

    @Test
    void an_unknown_company_is_said_to_be_unknown() {
        SignIn.as(Role.EXECUTIVE);
        for (var path : List.of("companies/999999", "companies/abc", "companies/new")) {
            UI.getCurrent().navigate(path);

            assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Not found");
        }
    }

    @Test
    void what_is_entered_as_a_tag_is_shown_as_text() {
        SignIn.as(Role.STAFF);
        open(companies.create(data("<script>alert(1)</script>")).id());

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("<script>alert(1)</script>");
    }

    private CompanyDetails stored() {
        SignIn.as(Role.STAFF);
        return companies.create(data("Test Works"));
    }

    /** Somebody else has saved another name while this user entered something, and now saves it. */
    private CompanyDetails savedByTwo(String label, String entered) {
        var company = stored();
        edit(company);
        companies.save(company.id(), company.version(), data("Theirs"));
        Typing.enter(field(label), entered);
        LocatorJ._click(button("Save"));
        return company;
    }

    private long edit(CompanyDetails company) {
        UI.getCurrent().navigate(CompanyWords.path(company.id()), QueryParameters.of("edit", "1"));
        return company.id();
    }

    private long idOf(String words) {
        var filter = new CompanyFilter(words, null, null, null, null, null, null, false);
        return companies.list(filter, PageRequest.of(0, 1)).getFirst().id();
    }

    private static void open(long id) {
        UI.getCurrent().navigate(CompanyWords.path(id));
    }

    private static Button button(String text) {
        return LocatorJ._get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return LocatorJ._find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }

    private static DecimalField number(String label) {
        return LocatorJ._get(DecimalField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<String> currency() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withLabel("Currency of the investment"));
    }

    private static ChartPanel promised(String title) {
        return LocatorJ._find(ChartPanel.class).stream()
                .filter(panel -> panel.getElement().getTextRecursively().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts() {
        return LocatorJ._find(Span.class).stream().map(Span::getText).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<Exactness> exactnessOfJobs() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withLabel("How exact the jobs made are"));
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static CompanyData data(String name) {
        return new CompanyData(
                name,
                null,
                null,
                null,
                "DE",
                "Group",
                Sector.METALS,
                null,
                null,
                null,
                null,
                null,
                null,
                CompanyStatus.BUILDING,
                new BigDecimal("1000000"),
                "EUR",
                null,
                null,
                null,
                null,
                null,
                null,
                100,
                null,
                50,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new CompanyContact(
                        "Ivan Petrov", "Director", "ivan@example.com", "+7 4842 000000", "Russian")));
    }
}
