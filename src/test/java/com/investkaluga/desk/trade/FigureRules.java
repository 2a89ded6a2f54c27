package com.investkaluga.desk.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordProperties;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.trade.explore.ExplorerService;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.explore.TwoPeriodsQuestion;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import com.investkaluga.desk.trade.metrics.Measure.Stated;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for reported figures on either database. */
@Transactional
@WithMockUser(roles = {"MANAGER", "STAFF", "EXECUTIVE"})
abstract class FigureRules {

    private static final Formats SHOWN = Formats.in(Locale.ENGLISH);

    @Autowired
    private FigureService service;

    @Autowired
    private TradeService trade;

    @Autowired
    private ExplorerService explorer;

    @Autowired
    private FigureLoader loader;

    @Autowired
    private FlowStore flows;

    @Autowired
    private JdbcClient client;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void load() {
        loader.load();
        entities.flush();
    }

    @Test
    void all_reference_figures_are_loaded_once() {
        var count = service.all().size();

        loader.load();

        assertThat(count).isGreaterThanOrEqualTo(35);
        assertThat(service.all()).hasSize(count);
        assertThat(service.investments(null)).hasSize(11);
        assertThat(service.investments("DE")).hasSize(3);
    }

    @Test
    void china_2013_shows_what_is_stated_and_what_it_implies() {
        var china = figure("CN", "2013");

        assertThat(china.growth()).isInstanceOfSatisfying(Stated.class, growth -> {
            assertThat(growth.value()).isEqualByComparingTo("0.32");
            assertThat(growth.exactness()).isEqualTo(Exactness.ALMOST);
        });
        assertThat(china.share()).isInstanceOfSatisfying(Stated.class, share -> {
            assertThat(share.value()).isEqualByComparingTo("0.08");
            assertThat(share.exactness()).isEqualTo(Exactness.ABOUT);
        });
        assertThat(SHOWN.millions(china.impliedBase().usd())).isEqualTo("662.9");
        assertThat(SHOWN.millions(china.impliedTotal().usd())).isEqualTo("10,937.5");
        assertThat(china.data().rank()).isEqualTo(2);
        assertThat(china.publishedRank()).isEqualTo(new Rank(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32", "32.0", "32.00", "29.5", "30", "0"})
    void a_percentage_is_kept_with_the_decimals_that_its_source_prints(String percent) {
        var id = service.create(RecordProperties.with(
                        data("VN", "2013", "1", false), Map.of("growthPercent", new BigDecimal(percent))))
                .id();
        entities.flush();
        entities.clear();

        assertThat(service.get(id).data().growthPercent()).isEqualTo(new BigDecimal(percent));
    }

    @Test
    void china_2014_has_no_base() {
        assertThat(figure("CN", "2014-H1").growth())
                .isEqualTo(new Missing(Reason.BASE_NOT_KNOWN, Period.parse("2013-H1"), List.of()));
    }

    @Test
    void china_2014_keeps_no_base_although_samples_exist_for_2013() {
        commit(BatchKind.SAMPLE, "CN", "2013-H1", "50000000");

        assertThat(figure("CN", "2014-H1").growth())
                .isEqualTo(new Missing(Reason.BASE_NOT_KNOWN, Period.parse("2013-H1"), List.of()));
    }

    @Test
    void an_imported_base_gives_a_growth() {
        commit(BatchKind.CUSTOMS, "CN", "2013-H1", "50000000");

        assertThat(figure("CN", "2014-H1").growth())
                .isInstanceOfSatisfying(
                        Computed.class, growth -> assertThat(growth.value()).isEqualByComparingTo("0.2"));
    }

    @Test
    void a_stated_growth_is_checked_against_imported_flows() {
        commit(BatchKind.CUSTOMS, "CN", "2012", "60000000");

        assertThat(figure("CN", "2013").checks()).singleElement().satisfies(check -> {
            assertThat(check.subject()).isEqualTo(Check.Subject.GROWTH);
            assertThat(check.passes()).isFalse();
            assertThat(SHOWN.decimal(check.computed(), 1)).isEqualTo("21.5");
            assertThat(check.computedSources())
                    .as("the value of 2013 is published")
                    .hasSize(2)
                    .contains(Check.FLOWS);
        });
    }

    @Test
    void nine_months_of_2015_pass_their_check() {
        var turnover = service.of(null).stream()
                .filter(figure ->
                        Period.parse("2015-01/2015-09").equals(figure.data().period())
                                && figure.data().direction() == Direction.TURNOVER)
                .findFirst()
                .orElseThrow();

        assertThat(turnover.checks()).singleElement().satisfies(check -> {
            assertThat(check.stated()).isEqualByComparingTo("2500000000");
            assertThat(check.computed()).isEqualByComparingTo("2510000000");
            assertThat(check.passes()).isTrue();
        });
    }

    @Test
    void the_headline_of_a_country_has_the_latest_amount_first() {
        var headline = service.headline("CN");

        assertThat(headline.turnovers())
                .extracting(figure -> String.valueOf(figure.data().period()))
                .containsExactly("2014-H1", "2013");
        assertThat(headline.latestShare().data().period()).isEqualTo(Period.ofYear(2023));
        assertThat(headline.latestRank().data().rank()).isEqualTo(1);
    }

    @Test
    void competing_sources_are_marked_and_both_kept() {
        var belarus = service.of("BY").stream()
                .filter(figure -> Period.ofYear(2022).equals(figure.data().period()))
                .toList();

        assertThat(belarus).hasSize(2).allMatch(ReportedFigure::contested);
        assertThat(belarus).extracting(figure -> figure.data().inUse()).containsExactly(true, false);
    }

    @Test
    void a_figure_without_a_period_says_so() {
        var unknown = service.of("BY").stream()
                .filter(figure -> figure.data().period() == null)
                .findFirst()
                .orElseThrow();

        assertThat(unknown.share()).isEqualTo(new Missing(Reason.PERIOD_NOT_KNOWN, null, List.of()));
    }

    @Test
    void a_figure_that_comes_into_use_takes_the_place_of_the_other() {
        var first = service.create(data("AT", "2019", "100", true));
        var second = service.create(data("AT", "2019", "120", true));

        assertThat(service.get(first.id()).data().inUse()).isFalse();
        assertThat(service.get(second.id()).data().inUse()).isTrue();
    }

    @Test
    void a_save_with_an_old_version_is_refused() {
        var created = service.create(data("AT", "2019", "100", true));
        service.save(created.id(), created.version(), data("AT", "2019", "120", true));

        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> service.save(created.id(), created.version(), data("AT", "2019", "130", true)));
    }

    @Test
    void an_archived_figure_leaves_lists_and_use() {
        var created = service.create(data("AT", "2019", "100", true));

        service.archive(created.id());
        entities.flush();

        assertThat(service.of("AT")).isEmpty();
        assertThat(service.get(created.id()).data().inUse()).isFalse();
        service.restore(created.id());
        entities.flush();
        assertThat(service.of("AT")).hasSize(1);
    }

    @Test
    void what_breaks_a_rule_is_refused_with_its_sentence() {
        var nothing = data("AT", null, null, true);

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> service.create(nothing))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(InvalidRecordException.Problem::messageKey)
                        .contains("trade.figure.nothingStated", "trade.figure.period.required"));
    }

    @Test
    void an_unknown_number_is_named() {
        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(() -> service.get(-1));
    }

    @Test
    @WithMockUser(roles = {"STAFF", "EXECUTIVE"})
    void staff_may_not_write_figures() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.create(data("AT", "2019", "100", true)));
    }

    @Test
    void the_database_refuses_two_figures_in_use() {
        service.create(data("AT", "2019", "100", true));
        var other = service.create(data("AT", "2018", "100", true));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> client.sql("UPDATE turnover_figure SET use_key = 'AT 2019 TOTAL TURNOVER' WHERE id = ?")
                                .param(other.id())
                                .update());
    }

    @Test
    void the_database_refuses_a_figure_that_states_nothing() {
        var created = service.create(data("AT", "2019", "100", true));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> client.sql(
                                "UPDATE turnover_figure SET value_usd = NULL, exactness_value = NULL WHERE id = ?")
                        .param(created.id())
                        .update());
    }

    @Test
    void a_published_total_is_what_a_share_over_time_is_of() {
        service.create(data(null, "2019", "4800", true));
        commit(BatchKind.CUSTOMS, "AT", "2019", "100");
        entities.flush();

        var year = trade.series(Period.ofYear(2019), Granularity.YEAR, List.of("AT"))
                .getFirst()
                .points()
                .getFirst();

        assertThat(year.share().number().orElseThrow()).isEqualByComparingTo("0.25");
    }

    @Test
    void a_change_of_a_share_is_never_one_from_flows_to_a_stated_total() {
        service.create(data(null, "2019", "4800", true));
        commit(BatchKind.CUSTOMS, "AT", "2018-01/2019-12", "100");
        entities.flush();
        var filter = new TradeFilter(Direction.TURNOVER, Set.of(), Set.of());

        var austria = explorer.compare(
                        new TwoPeriodsQuestion(filter, Split.PARTNER, Period.ofYear(2019), Period.ofYear(2018)))
                .rows()
                .getFirst();

        assertThat(austria.share().number().orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(austria.shareBefore().number().orElseThrow()).isEqualByComparingTo("1");
        assertThat(austria.sharePoints()).isZero();
        assertThat(trade.ranking(Period.ofYear(2019), Direction.TURNOVER))
                .as("as on the dashboard")
                .singleElement()
                .satisfies(partner -> assertThat(partner.shareChangePoints()).isZero());
    }

    private ReportedFigure figure(String iso2, String period) {
        return service.of(iso2).stream()
                .filter(figure -> Period.parse(period).equals(figure.data().period())
                        && figure.data().inUse())
                .findFirst()
                .orElseThrow();
    }

    private void commit(BatchKind kind, String iso2, String period, String usdPerMonth) {
        var rows = Period.parse(period).months().stream()
                .map(month -> new CustomsRow(
                        month, Direction.IMPORTS, iso2, "8703", new BigDecimal(usdPerMonth), null, null, null))
                .toList();
        flows.commit(kind, "test", null, rows);
    }

    private static FigureData data(String iso2, String period, String usd, boolean inUse) {
        return new FigureData(
                iso2,
                period == null ? null : Period.parse(period),
                FigureScope.TOTAL,
                Direction.TURNOVER,
                usd == null ? null : new BigDecimal(usd),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "A source",
                "https://example.org/a",
                null,
                inUse,
                null,
                null);
    }
}
