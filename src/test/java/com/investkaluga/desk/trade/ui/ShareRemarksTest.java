package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Screens of shares and places say where the shares add up to more than 100 %, and what takes no place. */
@ViewTest
@Transactional
class ShareRemarksTest {

    @Autowired
    private GivenFlows given;

    @Autowired
    private FigureService figures;

    @BeforeEach
    void importFlows() {
        given.imports("CN", "2031", "8703", 6_000_000)
                .imports("NN", "2031", "8703", 4_500_000)
                .commit();
        SignIn.as(Role.MANAGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners?period=2031",
                "partners/CN?period=2031",
                "trade?by=PARTNER&measure=SHARE&from=2031&to=2031",
                "trade?tab=PERIODS&now=2031&against=2030"
            })
    void a_stated_total_below_the_flows_is_named_with_its_source_wherever_shares_of_it_stand(String address) {
        figures.create(total("100000000"));

        assertThat(textOf(address))
                .contains("Turnover, 2031: shares are of 100.0 USD m, the total that Ministry news states; "
                        + "flows add up to 126.0 USD m, so all shares together are 126.0 %.");
    }

    @Test
    void of_a_total_that_holds_the_flows_nothing_is_said() {
        figures.create(total("126040000"));

        assertThat(textOf("partners?period=2031")).doesNotContain("shares are of");
        assertThat(textOf("trade?by=PARTNER&from=2031&to=2031")).doesNotContain("shares are of");
    }

    @Test
    void the_unspecified_partner_has_a_sentence_above_the_list_of_partners() {
        assertThat(textOf("partners?period=2031"))
                .contains("Unknown partner: 54.0 USD m (42.9 %) for which customs names no country.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade?by=PARTNER&from=2031&to=2031",
                "trade?tab=PERIODS&by=PARTNER&now=2031&against=2030",
                "trade?tab=DEPENDENCE&now=2031"
            })
    void so_has_it_in_the_explorer(String address) {
        assertThat(textOf(address)).contains("Unknown partner: customs does not name the country.");
    }

    @Test
    void in_russian_it_is_said_in_russian() {
        figures.create(total("100000000"));
        UI.getCurrent().setLocale(Locale.of("ru"));

        assertThat(textOf("partners?period=2031"))
                .contains("доли считаются от 100,0 млн $")
                .contains("по которым таможня не указывает страну");
    }

    private static FigureData total(String usd) {
        return new FigureData(
                null,
                Period.ofYear(2031),
                FigureScope.TOTAL,
                Direction.TURNOVER,
                new BigDecimal(usd),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Ministry news",
                null,
                null,
                true,
                null,
                null);
    }

    private static String textOf(String address) {
        var parts = address.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        return LocatorJ._find(Span.class).stream()
                .map(Span::getText)
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }
}
