package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.ReportedFigure;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class CountryReportsTest {

    @Autowired
    FigureService figures;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void every_figure_of_a_country_stands_with_its_source() {
        open(Role.EXECUTIVE, "CN");

        assertThat(cards())
                .anySatisfy(card -> assertThat(card)
                        .contains("Turnover, 2013")
                        .contains("875.0 USD m, exact")
                        .contains("almost +32 %")
                        .contains("≈ 8 % of turnover")
                        .contains("Agency news, IX Russia-China Economic Forum")
                        .contains("from the reference data"))
                .anyMatch(card -> card.contains("Turnover, period not named") && card.contains("not in use"));
    }

    @Test
    void foreign_investment_stands_beside_the_figures_with_its_years_amount_and_source() {
        open(Role.EXECUTIVE, "DE");

        assertThat(cards().stream().filter(card -> card.startsWith("Foreign ")))
                .hasSize(3)
                .anySatisfy(card -> assertThat(card)
                        .contains("Foreign direct investment, 2013")
                        .contains("138,000,000 USD, exact")
                        .contains("Agency news, Russian-German forum at Etnomir")
                        .contains("20.6 % of all direct investment."))
                .anyMatch(card -> card.contains("Foreign investment, all years together, 2002–2013"));
    }

    @Test
    void an_investment_whose_first_year_is_not_named_says_until_when_and_how_exact_it_is() {
        open(Role.EXECUTIVE, "FR");

        assertThat(cards())
                .anySatisfy(card -> assertThat(card)
                        .contains("Foreign investment, all years together, to 2015")
                        .contains("1,000,000,000 USD, about"));
    }

    @Test
    void a_country_without_investment_has_no_card_of_it() {
        open(Role.EXECUTIVE, "CN");

        assertThat(cards()).noneMatch(card -> card.startsWith("Foreign "));
    }

    @Test
    void sources_that_contradict_each_other_are_marked() {
        open(Role.EXECUTIVE, "BY");

        assertThat(cards().stream().filter(card -> card.contains("Turnover, 2022")))
                .hasSize(2)
                .allMatch(card -> card.contains("another source says otherwise") || card.contains("differently"));
    }

    @Test
    void a_manager_lets_the_other_of_two_sources_count_and_is_told_before_what_it_means() {
        open(Role.MANAGER, "BY");
        var counting = counting("BY");

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Use this source")));

        var question = LocatorJ._get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message"))
                .startsWith("The figure of Pozirk, Belarus and Kaluga Region then counts for 2022");
        assertThat(counting("BY")).isEqualTo(counting);
        ConfirmDialogKt._fireConfirm(question);
        assertThat(counting("BY")).isEqualTo("Pozirk, Belarus and Kaluga Region");
        LocatorJ._assertOne(Button.class, spec -> spec.withText("Use this source"));
    }

    private String counting(String iso2) {
        return figures.of(iso2).stream()
                .map(ReportedFigure::data)
                .filter(data -> data.inUse() && Period.ofYear(2022).equals(data.period()))
                .map(FigureData::sourceTitle)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_managers_change_figures() {
        open(Role.STAFF, "CN");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Add figure"));

        open(Role.MANAGER, "CN");
        LocatorJ._assertOne(Button.class, spec -> spec.withText("Add figure"));
    }

    @Test
    void a_manager_adds_a_figure() {
        open(Role.MANAGER, "AT");
        var before = figures.of("AT").size();

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add figure")));
        LocatorJ._get(TextField.class, spec -> spec.withLabel("Period")).setValue("2014-H1");
        LocatorJ._get(DecimalField.class, spec -> spec.withLabel("Value, USD")).setValue(new BigDecimal("12000000"));
        LocatorJ._get(TextField.class, spec -> spec.withLabel("Source")).setValue("Test bulletin");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(figures.of("AT")).hasSize(before + 1).anySatisfy(figure -> {
            assertThat(figure.data().sourceTitle()).isEqualTo("Test bulletin");
            assertThat(figure.data().inUse()).isTrue();
        });
    }

    @Test
    void a_percentage_keeps_the_zeros_that_its_source_prints() {
        open(Role.MANAGER, "AT");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add figure")));
        LocatorJ._get(TextField.class, spec -> spec.withLabel("Period")).setValue("2014-H1");
        LocatorJ._get(TextField.class, spec -> spec.withLabel("Source")).setValue("Test bulletin");
        Typing.type(LocatorJ._get(DecimalField.class, spec -> spec.withLabel("Stated growth, %")), "32.0");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(figures.of("AT"))
                .anySatisfy(figure -> assertThat(figure.data().growthPercent()).isEqualTo(new BigDecimal("32.0")));
    }

    @Test
    void a_garbled_period_is_refused_with_a_sentence() {
        open(Role.MANAGER, "AT");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add figure")));
        var period = LocatorJ._get(TextField.class, spec -> spec.withLabel("Period"));

        period.setValue("first half");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(period.isInvalid()).isTrue();
        assertThat(period.getErrorMessage()).startsWith("Write the period as");
    }

    @Test
    void a_figure_whose_only_number_cannot_be_read_is_not_said_to_state_nothing() {
        open(Role.MANAGER, "AT");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add figure")));
        var growth = LocatorJ._get(DecimalField.class, spec -> spec.withLabel("Stated growth, %"));

        Typing.type(growth, "almost 32");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(growth.isInvalid()).isTrue();
        assertThat(LocatorJ._get(DecimalField.class, spec -> spec.withLabel("Value, USD"))
                        .isInvalid())
                .isFalse();
    }

    @Test
    void a_day_out_of_the_calendar_is_named_together_with_what_is_missing() {
        open(Role.MANAGER, "AT");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add figure")));
        var published = LocatorJ._get(DatePicker.class, spec -> spec.withLabel("Published on"));

        published.setValue(LocalDate.of(9999, 1, 1));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(published.getErrorMessage()).isEqualTo("Enter a day between 1900 and 2100.");
        assertThat(LocatorJ._get(TextField.class, spec -> spec.withLabel("Source"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void a_page_asks_the_database_no_more_for_a_country_with_more_figures() {
        open(Role.EXECUTIVE, "CN");
        open(Role.EXECUTIVE, "LV");

        var many = Statements.ofPage(() -> navigate("CN"));
        var few = Statements.ofPage(() -> navigate("LV"));

        assertThat(many).isLessThanOrEqualTo(few + 2).isLessThan(60);
    }

    private static void open(Role role, String iso2) {
        SignIn.as(role);
        navigate(iso2);
    }

    private static void navigate(String iso2) {
        UI.getCurrent().navigate("partners/" + iso2, QueryParameters.of("tab", "figures"));
    }

    private static List<String> cards() {
        return LocatorJ._find(Card.class).stream()
                .map(card -> card.getElement().getTextRecursively().replace('\u00a0', ' '))
                .toList();
    }
}
