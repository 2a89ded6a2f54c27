package com.investkaluga.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.audit.NameOrder;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordProperties;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.support.Statements;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for sites on either database, with the reference sites and companies in it. */
@Transactional
@WithMockUser(roles = {"MANAGER", "STAFF", "EXECUTIVE"})
abstract class SiteRules {

    private static final int WITH_THE_PARK = 23;

    @Autowired
    private SiteService sites;

    @Autowired
    private SiteRepository repository;

    @Autowired
    private List<ReferenceLoader> loaders;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @BeforeEach
    void load() {
        loaders.stream()
                .filter(loader -> List.of(40, 50).contains(loader.order()))
                .sorted(Comparator.comparingInt(ReferenceLoader::order))
                .forEach(ReferenceLoader::load);
        entities.flush();
        entities.clear();
    }

    @Test
    void every_reference_site_is_loaded_once_and_parts_know_what_they_belong_to() {
        loaders.forEach(loader -> {
            if (loader instanceof SiteLoader) {
                loader.load();
            }
        });

        assertThat(sites.countAll()).isEqualTo(WITH_THE_PARK - 1);
        assertThat(sites.parts(id("vorsino")))
                .extracting(SiteRow::name)
                .contains("Vorsino – North", "Vorsino – West", "Freight Village Vorsino")
                .isSorted();
    }

    @Test
    void a_zone_keeps_its_own_area_whatever_its_sites_add_up_to() {
        var zone = sites.row(id("sez-kaluga"));
        var parts = sites.parts(zone.id());

        assertThat(zone.areaHectares()).isEqualByComparingTo("994.2");
        assertThat(parts.stream().map(SiteRow::areaHectares).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1107.2");
    }

    @Test
    void every_statement_of_a_source_is_kept_with_the_site() {
        assertThat(sites.get(id("sez-kaluga")).facts())
                .extracting(SourceFact::field)
                .contains("areaHectares", "occupancyPercent", "yearEstablished", "record");
    }

    @Test
    void a_stated_occupancy_comes_with_the_exactness_of_its_source() {
        var occupancy = sites.row(id("grabtsevo")).occupancy();

        assertThat(occupancy.basis()).isEqualTo(Occupancy.Basis.STATED);
        assertThat(occupancy.percent()).isEqualByComparingTo("80");
        assertThat(occupancy.exactness()).isEqualTo(Exactness.MORE_THAN);
    }

    @Test
    void an_area_is_as_exact_as_its_source_until_another_one_is_entered() {
        var airport = sites.get(id("kaluga-airport"));
        assertThat(sites.row(airport.id()).areaHectaresExactness()).isEqualTo(Exactness.ABOUT);

        var unknown = RecordProperties.with(airport.data(), Collections.singletonMap("areaHectares", null));
        assertThat(sites.save(airport.id(), airport.version(), unknown).data().areaHectaresExactness())
                .isNull();
    }

    @Test
    void an_area_set_back_to_what_its_source_stood_for_is_as_exact_as_the_source_says() {
        var airport = sites.get(id("kaluga-airport"));
        var other = with(airport.data(), new BigDecimal("210"));
        var changed = sites.save(airport.id(), airport.version(), other);

        var back = sites.save(changed.id(), changed.version(), with(changed.data(), new BigDecimal("200")));

        assertThat(changed.data().areaHectaresExactness()).isNull();
        assertThat(back.data().areaHectaresExactness()).isEqualTo(Exactness.ABOUT);
    }

    private static SiteData with(SiteData data, BigDecimal area) {
        var changed = new HashMap<String, @Nullable Object>();
        changed.put("areaHectares", area);
        changed.put("areaHectaresExactness", null);
        return RecordProperties.with(data, changed);
    }

    @Test
    void the_residents_of_a_site_include_those_of_its_parts() {
        var zone = sites.row(id("sez-kaluga")).residents();
        var parts = sites.parts(id("sez-kaluga")).stream()
                .mapToLong(part -> part.residents().companies())
                .sum();

        assertThat(parts).isPositive();
        assertThat(zone.companies()).isGreaterThan(parts);
        assertThat(zone.residents()).isPositive().isLessThan(zone.companies());
    }

    @Test
    void a_filter_finds_words_in_both_languages_and_in_the_district() {
        assertThat(names(filter("ВОРСИНО участок"))).hasSize(5);
        assertThat(names(filter("borovsky park"))).contains("Vorsino industrial park");
    }

    @Test
    void what_a_user_types_is_no_pattern() {
        assertThat(names(filter("%"))).isEmpty();
        assertThat(names(filter("_"))).isEmpty();
    }

    @Test
    void filters_narrow_by_kind_district_utility_and_free_land() {
        var park = sites.create(data("Park with everything", null, "100", "25"));

        assertThat(names(new SiteFilter(null, SiteKind.TECHNOPARK, null, null, false, false)))
                .containsExactly("Obninsk technopark");
        assertThat(names(new SiteFilter(null, null, "Kozelsky district", null, false, false)))
                .containsExactly("ASEZ Sosensky");
        assertThat(names(new SiteFilter(null, null, null, Utility.RAIL, false, false)))
                .containsExactly("Freight Village Vorsino");
        assertThat(names(new SiteFilter(null, null, null, Utility.POWER, false, false)))
                .containsExactly(park.data().name());
        assertThat(names(new SiteFilter(null, null, null, null, true, false)))
                .containsExactly(park.data().name());
    }

    @Test
    void what_is_not_known_stands_last_whichever_way_the_list_is_sorted() {
        var up = list(SiteFilter.all(), Sort.by("areaHectares"));
        var down = list(SiteFilter.all(), Sort.by("areaHectares").descending());

        assertThat(up.getFirst().areaHectares()).isEqualByComparingTo("113");
        assertThat(down.getFirst().areaHectares()).isEqualByComparingTo("1837");
        assertThat(up.getLast().areaHectares()).isNull();
        assertThat(down.getLast().areaHectares()).isNull();
    }

    @Test
    void sorting_by_the_whole_keeps_sites_that_are_no_part_of_any() {
        assertThat(list(SiteFilter.all(), Sort.by("parent.nameOrder"))).hasSize(WITH_THE_PARK - 1);
    }

    @Test
    void sites_are_sorted_by_the_companies_that_live_on_them_and_on_their_parts() {
        var down = list(SiteFilter.all(), Sort.by("residents").descending());
        var up = list(SiteFilter.all(), Sort.by("residents"));

        assertThat(down)
                .extracting(row -> row.residents().residents())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo(Collections.max(residents(up)));
        assertThat(residents(up)).isSorted().hasSameSizeAs(down);
    }

    @Test
    void sites_with_as_many_residents_stand_by_name_page_after_page() {
        var byResidents = Sort.by("residents").and(Sort.by("nameOrder"));
        var all = sites.list(SiteFilter.all(), PageRequest.of(0, 100, byResidents));
        var second = sites.list(SiteFilter.all(), PageRequest.of(1, 5, byResidents));

        assertThat(second)
                .extracting(SiteRow::name)
                .isEqualTo(all.stream().map(SiteRow::name).skip(5).limit(5).toList());
        assertThat(all)
                .filteredOn(row -> row.residents().residents() == 0)
                .extracting(row -> NameOrder.of(row.name()))
                .isSorted();
    }

    private static List<Long> residents(List<SiteRow> rows) {
        return rows.stream().map(row -> row.residents().residents()).toList();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() {
        sites.list(SiteFilter.all(), PageRequest.of(0, 1));
        entities.clear();
        var forOne = Statements.of(() -> sites.list(SiteFilter.all(), PageRequest.of(0, 1)));
        entities.clear();
        var forAll = Statements.of(() -> sites.list(SiteFilter.all(), PageRequest.of(0, 100)));

        assertThat(forAll).isEqualTo(forOne).isEqualTo(4);
    }

    @Test
    void a_site_is_found_again_as_it_was_entered() {
        var created = sites.create(data("New park", id("vorsino"), "100", "25"));
        entities.clear();

        assertThat(sites.get(created.id()).data())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(data("New park", id("vorsino"), "100", "25"));
    }

    @Test
    void the_second_of_two_saves_is_refused_and_writes_nothing() {
        var read = sites.create(data("Park", null, "100", "25"));
        sites.save(read.id(), read.version(), data("Park of the first", null, "100", "25"));

        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> sites.save(read.id(), read.version(), data("Park of the second", null, "1", "1")));
        assertThat(sites.get(read.id()).data().name()).isEqualTo("Park of the first");
    }

    @Test
    void free_land_is_never_larger_than_the_area() {
        assertProblem("freeHectares", "site.freeHectares.aboveArea", data("Park", null, "10", "10.5"));
    }

    @Test
    void a_site_is_no_part_of_itself() {
        var park = sites.create(data("Park", null, "10", "1"));

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> sites.save(park.id(), park.version(), data("Park", park.id(), "10", "1")))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::messageKey)
                        .containsExactly("site.parentId.self"));
    }

    @Test
    void a_site_is_no_part_of_its_own_parts_however_deep() {
        var park = sites.create(data("Park", null, "10", "1"));
        var plot = sites.create(data("Plot", park.id(), "5", "1"));
        var corner = sites.create(data("Corner", plot.id(), "1", "1"));

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> sites.save(park.id(), park.version(), data("Park", corner.id(), "10", "1")))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::messageKey)
                        .containsExactly("site.parentId.loop"));
        assertThat(sites.possibleParents(park.id()))
                .extracting(SiteName::id)
                .doesNotContain(park.id(), plot.id(), corner.id());
    }

    @Test
    void an_unknown_site_is_said_to_be_unknown() {
        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(() -> sites.get(-1));
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> sites.create(data("Park", -1L, "10", "1")));
    }

    @Test
    void a_source_is_no_longer_in_use_for_a_value_that_it_never_stated() {
        var park = sites.get(id("grabtsevo"));
        assertThat(inUse(park.facts())).contains("areaHectares", "occupancyPercent");

        var saved = sites.save(park.id(), park.version(), data("Park", null, "571", "25"));
        entities.flush();
        entities.clear();

        assertThat(sites.get(park.id()).facts()).hasSameSizeAs(park.facts()).isEqualTo(saved.facts());
        assertThat(inUse(saved.facts())).contains("record").doesNotContain("areaHectares", "occupancyPercent");
    }

    @Test
    void sources_of_values_that_a_save_leaves_alone_stay_in_use() {
        var park = sites.get(id("grabtsevo"));

        var saved = sites.save(park.id(), park.version(), park.data());

        assertThat(saved.facts()).isEqualTo(park.facts());
        assertThat(saved.version()).isEqualTo(park.version());
    }

    private static List<String> inUse(List<SourceFact> facts) {
        return facts.stream().filter(SourceFact::inUse).map(SourceFact::field).toList();
    }

    @Test
    void an_archived_site_is_gone_from_lists_and_choices_and_comes_back() {
        var id = id("kondrovo");

        sites.archive(id);
        entities.flush();
        assertThat(names(SiteFilter.all())).doesNotContain("ASEZ Kondrovo");
        assertThat(sites.names()).extracting(SiteName::id).doesNotContain(id);
        assertThat(sites.get(id).archived()).isTrue();

        sites.restore(id);
        entities.flush();
        assertThat(names(SiteFilter.all())).contains("ASEZ Kondrovo");
    }

    @Test
    @WithMockUser(roles = "EXECUTIVE")
    void an_executive_reads_and_changes_nothing() {
        assertThat(sites.countAll()).isPositive();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sites.create(SiteData.blank()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sites.save(1, 0, SiteData.blank()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sites.archive(1));
    }

    @Test
    @WithMockUser(roles = {"STAFF", "EXECUTIVE"})
    void restoring_is_for_managers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sites.restore(1));
    }

    @Test
    void the_database_refuses_what_the_service_would() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> sql.update("update site set free_hectares = area_hectares + 1 where code = 'vorsino'"));
    }

    private void assertProblem(String field, String messageKey, SiteData data) {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> sites.create(data))
                .satisfies(invalid -> assertThat(invalid.problems()).anySatisfy(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.messageKey()).isEqualTo(messageKey);
                }));
    }

    private long id(String code) {
        return repository.findByCode(code).orElseThrow().getId();
    }

    private List<SiteRow> list(SiteFilter filter, Sort sort) {
        return sites.list(filter, PageRequest.of(0, 100, sort));
    }

    private List<String> names(SiteFilter filter) {
        return list(filter, Sort.unsorted()).stream().map(SiteRow::name).toList();
    }

    private static SiteFilter filter(String text) {
        return new SiteFilter(text, null, null, null, false, false);
    }

    static SiteData data(String name, @Nullable Long parentId, String area, String free) {
        return new SiteData(
                name,
                "По-русски",
                SiteKind.INDUSTRIAL_PARK,
                parentId,
                "Some district",
                "Некий район",
                new BigDecimal(area),
                null,
                new BigDecimal(free),
                null,
                new BigDecimal("40"),
                true,
                false,
                null,
                null,
                null,
                2020,
                new BigDecimal("54.513845"),
                new BigDecimal("36.261215"),
                "A note",
                "Примечание",
                null);
    }
}
