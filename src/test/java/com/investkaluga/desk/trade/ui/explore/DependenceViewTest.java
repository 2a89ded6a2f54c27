package com.investkaluga.desk.trade.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.warning.WarningLines;
import com.investkaluga.desk.trade.warning.WarningService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class DependenceViewTest {

    @Autowired
    private GivenFlows given;

    @Autowired
    private WarningService warnings;

    @Test
    void concentration_and_the_greatest_shares_stand_over_all_years() {
        open(Role.EXECUTIVE, Map.of());

        assertThat(models()).hasSize(3);
        assertThat(models().getFirst().categories()).startsWith("2012").endsWith("2025");
        assertThat(models().getLast().series())
                .extracting(Series::name)
                .containsExactly("Top 1", "Top 3", "Top 5", "Top 10");
        assertThat(LocatorJ._find(MultiSelectComboBox.class)).as("goods alone").hasSize(1);
    }

    @Test
    void effective_partners_have_a_line_of_their_own_over_all_years() {
        given.imports("DE", "2031", "8703", 3_000_000)
                .imports("CN", "2031", "8703", 1_000_000)
                .commit();

        open(Role.EXECUTIVE, Map.of());

        var line = models().get(1).series().getFirst();
        assertThat(line.name()).isEqualTo("Effective partners");
        assertThat(line.points().getLast().value()).isEqualByComparingTo("1.6");
        assertThat(line.points().getLast().details()).contains("HHI 0.625", "Germany 75.0\u00a0%");
    }

    @Test
    void a_what_if_is_called_one_and_follows_the_address() {
        open(Role.EXECUTIVE, Map.of("now", "2013", "partner", "CN", "percent", "-100"));

        var card = whatIf();
        assertThat(card).contains("What-if").contains("What if China −100").contains("Not a forecast");
        assertThat(card).contains("Share of China8.0 %0.0 %");
    }

    @Test
    void a_what_if_without_sense_falls_back_to_the_usual_one() {
        open(Role.EXECUTIVE, Map.of("now", "1850", "partner", "China", "percent", "-500"));

        assertThat(whatIf()).contains("2025").contains("−20 %");
    }

    @Test
    void a_partner_without_trade_is_said_to_have_none() {
        open(Role.EXECUTIVE, Map.of("now", "2013", "partner", "AQ"));

        assertThat(LocatorJ._get(EmptyState.class).getElement().getTextRecursively())
                .contains("Antarctica had no trade in 2013");
    }

    @Test
    void a_partner_that_only_sold_is_not_said_to_have_had_no_trade() {
        given.imports("VN", "2031", "8703", 1_000_000)
                .exports("CN", "2031", "8703", 1_000_000)
                .commit();

        open(Role.EXECUTIVE, Map.of("now", "2031", "partner", "VN", "direction", "EXPORTS"));

        assertThat(LocatorJ._get(EmptyState.class).getElement().getTextRecursively())
                .contains("Nothing was exported to Vietnam in 2031");
    }

    @Test
    void on_the_warning_line_nothing_is_crossed_and_hardly_above_it_the_number_differs_from_the_line() {
        given.imports("VN", "2031", "8703", 1_000_000)
                .imports("CN", "2031", "8703", 1_000_000)
                .imports("VN", "2032", "8703", 1_001_000)
                .imports("CN", "2032", "8703", 1_000_000)
                .commit();
        SignIn.as(Role.MANAGER);
        warnings.draw(warnings.lines().version(), new WarningLines(new BigDecimal("0.5"), new BigDecimal("50.0")));

        open(Role.EXECUTIVE, Map.of());

        assertThat(remarks())
                .hasSize(2)
                .anySatisfy(remark -> assertThat(remark).contains("0.500:", "2032 (0.5000001)"))
                .anySatisfy(remark -> assertThat(remark).contains("50.0\u00a0%:", "2032 (Vietnam 50.02\u00a0%)"))
                .allSatisfy(remark -> assertThat(remark).doesNotContain("2031"));
    }

    @Test
    void rises_and_falls_stand_beside_the_places() {
        open(Role.EXECUTIVE, Map.of("now", "2013"));

        var ranks = LocatorJ._find(FigureTable.class).getFirst().getElement().getTextRecursively();
        assertThat(ranks).contains("Germany1").contains("China2");
    }

    @Test
    void a_partner_that_is_not_stated_leads_to_its_flows_since_it_has_no_page() {
        given.imports("NN", "2031", "8703", 2_000_000)
                .imports("CN", "2031", "8703", 1_000_000)
                .commit();

        open(Role.EXECUTIVE, Map.of("now", "2031"));

        assertThat(LocatorJ._find(LocatorJ._find(FigureTable.class).getFirst(), Anchor.class))
                .as("the unspecified partner stands last")
                .extracting(Anchor::getHref)
                .containsExactly("partners/CN?period=2031", "trade?partners=NN");
    }

    @Test
    void a_manager_draws_a_line_which_is_drawn_and_named_where_it_is_crossed() {
        open(Role.MANAGER, Map.of());
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Edit")));
        Typing.enter(LocatorJ._get(DecimalField.class, spec -> spec.withLabel("HHI")), new BigDecimal("0.2"));
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(models().getFirst().thresholds())
                .singleElement()
                .satisfies(line -> assertThat(line.label()).contains("0.200"));
        assertThat(remarks())
                .singleElement()
                .asString()
                .contains("above the warning line of 0.200")
                .contains("2023 (0.");
    }

    @Test
    void a_line_that_a_manager_clears_is_gone_and_nothing_is_crossed() {
        open(Role.MANAGER, Map.of());
        draw("HHI", new BigDecimal("0.2"));
        assertThat(remarks()).isNotEmpty();

        draw("HHI", null);

        assertThat(models().getFirst().thresholds()).isEmpty();
        assertThat(remarks()).isEmpty();
        assertThat(text(Card.class)).anyMatch(card -> card.contains("HHI 0.200") && card.contains("HHI no line"));
    }

    @Test
    void a_line_for_the_greatest_share_is_crossed_on_its_own() {
        open(Role.MANAGER, Map.of());
        draw("Share of the greatest partner, %", new BigDecimal("30"));

        assertThat(models().getLast().thresholds()).hasSize(1);
        assertThat(remarks()).singleElement().asString().contains("30");
    }

    @Test
    void a_line_that_cannot_be_is_refused_with_a_sentence() {
        open(Role.MANAGER, Map.of());
        draw("HHI", new BigDecimal("1.2"));

        assertThat(LocatorJ._get(DecimalField.class, spec -> spec.withLabel("HHI"))
                        .getErrorMessage())
                .isEqualTo("Enter an index above 0 and below 1, with at most three decimals.");
    }

    private static void draw(String label, @org.jspecify.annotations.Nullable BigDecimal line) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Edit")));
        Typing.enter(LocatorJ._get(DecimalField.class, spec -> spec.withLabel(label)), line);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));
    }

    @Test
    void staff_see_the_lines_and_draw_none() {
        open(Role.STAFF, Map.of());

        assertThat(LocatorJ._find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
        assertThat(text(Card.class)).anyMatch(card -> card.contains("Warning lines") && card.contains("no line"));
    }

    @Test
    void more_periods_ask_the_database_no_more() {
        SignIn.as(Role.EXECUTIVE);
        navigate(Map.of());

        var few = Statements.ofPage(() -> navigate(Map.of("step", "MONTH", "from", "2013", "to", "2013")));
        var many = Statements.ofPage(() -> navigate(Map.of("step", "MONTH")));

        assertThat(many).isLessThanOrEqualTo(few);
    }

    private static void open(Role role, Map<String, String> query) {
        SignIn.as(role);
        navigate(query);
    }

    private static void navigate(Map<String, String> query) {
        var address = new HashMap<>(query);
        address.put("tab", "DEPENDENCE");
        UI.getCurrent().navigate("trade", QueryParameters.simple(address));
    }

    private static List<ChartModel> models() {
        return LocatorJ._find(ChartPanel.class).stream()
                .map(ChartPanel::getModel)
                .toList();
    }

    private static String whatIf() {
        return text(Card.class).stream()
                .filter(card -> card.contains("What if one partner"))
                .findFirst()
                .orElseThrow()
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static <T extends com.vaadin.flow.component.Component> List<String> text(Class<T> type) {
        return LocatorJ._find(type).stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> remarks() {
        return LocatorJ._find(Div.class, spec -> spec.withClasses("desk-remark")).stream()
                .map(remark -> remark.getElement().getTextRecursively())
                .toList();
    }
}
