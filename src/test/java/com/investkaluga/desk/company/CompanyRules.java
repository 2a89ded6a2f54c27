package com.investkaluga.desk.company;

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
import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.site.ResidentCounter;
import com.investkaluga.desk.support.Statements;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for companies on either database, with the reference sites and companies in it. */
@Transactional
@WithMockUser(roles = {"MANAGER", "STAFF", "EXECUTIVE"})
abstract class CompanyRules {

    private static final int REFERENCE_COMPANIES = 91;

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyRepository repository;

    @Autowired
    private ResidentCounter residents;

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
    void every_reference_company_is_loaded_once_with_what_its_sources_say() {
        var fuyao = companies.get(list(text("fuyao")).getFirst().id());

        assertThat(companies.countAll()).isEqualTo(REFERENCE_COMPANIES);
        assertThat(fuyao.data().homeCountry()).isEqualTo("CN");
        assertThat(fuyao.facts()).extracting(SourceFact::field).contains("investmentActual", "jobsActual");
    }

    @Test
    void a_chosen_source_gives_the_record_its_value_and_the_other_one_stays_for_the_way_back() {
        var samsung = companies.get(list(text("samsung")).getFirst().id());
        var promised = samsung.data().investmentPlanned();

        var chosen = companies.use(samsung.id(), samsung.version(), source(samsung, "investmentPlanned", false));

        assertThat(chosen.data().investmentPlanned()).isEqualByComparingTo("200000000");
        assertThat(chosen.data().investmentPlannedCurrency()).isEqualTo("USD");
        assertThat(chosen.stamp().changedBy()).isNotNull();
        assertThat(source(chosen, "investmentPlanned", true).value()).isEqualTo("USD 200 m");
        entities.clear();
        var stored = companies.get(samsung.id());
        var back = companies.use(stored.id(), stored.version(), source(stored, "investmentPlanned", false));
        assertThat(back.data().investmentPlanned()).isEqualByComparingTo(promised);
        assertThat(back.data().investmentPlannedCurrency()).isEqualTo("RUB");
        assertThat(source(back, "investmentPlanned", true).value()).isEqualTo("RUB 3.5 bn");
    }

    @Test
    void a_source_is_chosen_for_the_version_that_was_read() {
        var samsung = companies.get(list(text("samsung")).getFirst().id());
        var rival = source(samsung, "investmentPlanned", false);
        companies.use(samsung.id(), samsung.version(), rival);

        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> companies.use(samsung.id(), samsung.version(), rival));
    }

    @Test
    void a_source_of_which_no_value_can_be_read_beyond_doubt_is_refused() {
        var company = companies.get(list(text("deco")).getFirst().id());

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() ->
                        companies.use(company.id(), company.version(), source(company, "investmentPlanned", false)));
    }

    @Test
    void how_exact_a_number_is_comes_and_goes_with_its_source() {
        var fuyao = companies.get(list(text("fuyao")).getFirst().id());
        var other = jobs(fuyao, 450, Exactness.ABOUT);
        assertThat(source(other, "jobsActual", false).value()).isEqualTo("over 300");

        var chosen = companies.use(other.id(), other.version(), source(other, "jobsActual", false));
        assertThat(chosen.data().jobsActual()).isEqualTo(300);
        assertThat(chosen.data().jobsActualExactness()).isEqualTo(Exactness.MORE_THAN);

        var back = jobs(jobs(chosen, 450, null), 300, null);
        assertThat(back.data().jobsActualExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(source(back, "jobsActual", true).value()).isEqualTo("over 300");
    }

    private CompanyDetails jobs(CompanyDetails company, int jobs, @Nullable Exactness exactness) {
        var entered = new HashMap<String, @Nullable Object>();
        entered.put("jobsActual", jobs);
        entered.put("jobsActualExactness", exactness);
        return companies.save(company.id(), company.version(), RecordProperties.with(company.data(), entered));
    }

    private static SourceFact source(CompanyDetails company, String field, boolean inUse) {
        return company.facts().stream()
                .filter(fact -> fact.field().equals(field) && fact.inUse() == inUse)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_search_looks_through_names_products_and_contacts_in_both_languages() {
        companies.create(data("Test Works", List.of(contact("Ivan Petrov", "ivan@example.com"))));

        assertThat(names(text("фуяо"))).containsExactly("Fuyao Glass Rus");
        assertThat(names(text("IVAN petrov"))).containsExactly("Test Works");
        assertThat(names(text("ivan@example"))).containsExactly("Test Works");
    }

    @Test
    void what_a_user_types_is_no_pattern() {
        assertThat(names(text("f%o"))).isEmpty();
        assertThat(names(text("fu_ao"))).isEmpty();
    }

    @Test
    void products_are_sorted_as_they_are_shown_in_either_language() {
        for (var language : List.of("productsOrder", "productsOrderRu")) {
            var isRussian = language.endsWith("Ru");
            var shown = companies.list(CompanyFilter.all(), PageRequest.of(0, 200, Sort.by(language))).stream()
                    .map(row -> isRussian
                            ? Objects.requireNonNullElse(row.productsRu(), Objects.toString(row.products(), ""))
                            : Objects.requireNonNullElse(row.products(), Objects.toString(row.productsRu(), "")))
                    .toList();

            assertThat(shown.stream().limit(20)).noneMatch(String::isEmpty);
            assertThat(shown.stream()
                            .filter(text -> !text.isEmpty())
                            .map(text -> NameOrder.of(text).substring(0, 1)))
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    void filters_narrow_by_country_sector_status_year_and_size() {
        assertThat(list(CompanyFilter.all().withCountry("CN")))
                .isNotEmpty()
                .allMatch(row -> "CN".equals(row.homeCountry()));
        assertThat(list(new CompanyFilter(null, null, Sector.PHARMACEUTICALS, null, null, null, null, false)))
                .isNotEmpty()
                .allMatch(row -> row.sector() == Sector.PHARMACEUTICALS);
        assertThat(list(new CompanyFilter(null, null, null, null, CompanyStatus.SOLD, null, null, false)))
                .isNotEmpty()
                .allMatch(row -> row.status() == CompanyStatus.SOLD);
        assertThat(list(new CompanyFilter(null, null, null, null, null, 2013, null, false)))
                .isNotEmpty()
                .allMatch(row -> Integer.valueOf(2013).equals(row.openingYear()));
        assertThat(list(new CompanyFilter(null, null, null, null, null, null, 1_000, false)))
                .isNotEmpty()
                .allMatch(row -> (row.jobsActual() == null ? row.jobsPlanned() : row.jobsActual()) >= 1_000);
    }

    @Test
    void a_site_shows_the_companies_of_its_parts_too() {
        var zone = repository.findSiteByCode("sez-kaluga").orElseThrow().getId();
        var plot = repository.findSiteByCode("sez-borovsk").orElseThrow().getId();

        assertThat(names(CompanyFilter.all().withSite(zone)))
                .containsAll(names(CompanyFilter.all().withSite(plot)))
                .hasSizeGreaterThan(companiesOn(plot));
    }

    @Test
    void residents_are_those_that_have_or_build_a_plant() {
        var site = repository.findSiteByCode("vorsino").orElseThrow().getId();

        var counted = residents.countBySite(List.of(site)).getFirst();

        assertThat(counted.companies()).isEqualTo(13);
        assertThat(counted.residents()).isEqualTo(12);
        assertThat(counted.withPlot()).isZero();
        assertThat(counted.plotHectares()).isEqualByComparingTo("0");
    }

    @Test
    void residents_plots_are_added_up() {
        var site = repository.findSiteByCode("kondrovo").orElseThrow().getId();
        sql.update("update company set plot_hectares = 2.5, status = 'OPERATING' where site_id = ?", site);

        var counted = residents.countBySite(List.of(site)).getFirst();

        assertThat(counted.withPlot()).isEqualTo(counted.residents()).isEqualTo(3);
        assertThat(counted.plotHectares()).isEqualByComparingTo("7.5");
    }

    @Test
    void what_is_not_known_stands_last_whichever_way_the_list_is_sorted() {
        var up = list(CompanyFilter.all(), Sort.by("jobsActual"));
        var down = list(CompanyFilter.all(), Sort.by("jobsActual").descending());

        assertThat(up.getFirst().jobsActual()).isNotNull();
        assertThat(down.getFirst().jobsActual()).isGreaterThan(up.getFirst().jobsActual());
        assertThat(up.getLast().jobsActual()).isNull();
        assertThat(down.getLast().jobsActual()).isNull();
    }

    @Test
    void sorting_by_site_keeps_companies_without_one() {
        assertThat(list(CompanyFilter.all(), Sort.by("site.nameOrder"))).hasSize(REFERENCE_COMPANIES);
    }

    @Test
    void names_are_sorted_as_people_do_and_not_by_bytes() {
        for (var name : List.of("zz Abc", "ZZ abd", "«Zz abb»")) {
            companies.create(data(name, List.of()));
        }

        var found = list(text("zz"), Sort.by("nameOrder"));

        assertThat(found).extracting(CompanyRow::name).containsExactly("«Zz abb»", "zz Abc", "ZZ abd");
    }

    @Test
    void in_russian_the_russian_name_counts_where_there_is_one() {
        var rows = list(CompanyFilter.all(), Sort.by("nameOrderRu"));

        assertThat(rows)
                .extracting(row -> NameOrder.of(row.nameRu() == null ? row.name() : row.nameRu()))
                .isSorted();
        assertThat(rows).extracting(CompanyRow::name).isNotEqualTo(names(CompanyFilter.all()));
    }

    @Test
    void an_index_gives_the_first_page_by_name_in_either_language_and_direction() {
        for (var order : List.of("name_order, id", "name_order DESC, id", "name_order_ru, name_order, id")) {
            assertThat(plan("SELECT id FROM company WHERE NOT archived ORDER BY " + order + " LIMIT 50"))
                    .as(order)
                    .containsAnyOf("index sorted", "Index Only Scan", "Index Scan")
                    .doesNotContain("Seq Scan");
        }
    }

    private String plan(String query) {
        if (isPostgres()) {
            sql.execute("SET LOCAL enable_seqscan = off");
        }
        return String.join("\n", sql.queryForList("EXPLAIN " + query, String.class));
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(sql.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getURL().contains("postgresql")));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() {
        var forOne = Statements.of(() -> companies.list(CompanyFilter.all(), PageRequest.of(0, 1)));
        entities.clear();
        var forAll = Statements.of(() -> companies.list(CompanyFilter.all(), PageRequest.of(0, 100)));

        assertThat(forAll).isEqualTo(forOne).isEqualTo(2);
    }

    @Test
    void countries_and_sectors_are_counted_most_first() {
        assertThat(companies.countByCountry()).extracting(Tally::count).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(companies.countBySector().stream().mapToLong(Tally::count).sum())
                .isEqualTo(REFERENCE_COMPANIES);
    }

    @Test
    void a_company_is_found_again_as_it_was_entered() {
        var entered = data("Test Works", List.of(contact("B", "b@example.com"), contact("A", "a@example.com")));
        var created = companies.create(entered);
        entities.clear();

        assertThat(companies.get(created.id()).data())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(entered);
    }

    @Test
    void how_exact_a_number_is_comes_from_the_source_in_use_and_stands_in_the_list() {
        var filter = new CompanyFilter("fuyao", null, null, null, null, null, null, false);
        var fuyao = companies.list(filter, PageRequest.of(0, 1)).getFirst();

        assertThat(fuyao.jobsActualExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(fuyao.investmentActualExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(fuyao.investmentPlannedExactness()).isEqualTo(Exactness.EXACT);
    }

    @Test
    void the_second_of_two_saves_is_refused_and_writes_nothing() {
        var read = companies.create(data("Test Works", List.of()));
        companies.save(read.id(), read.version(), data("Works of the first", List.of()));

        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> companies.save(read.id(), read.version(), data("Works of the second", List.of())));
        assertThat(companies.get(read.id()).data().name()).isEqualTo("Works of the first");
    }

    @Test
    void a_contact_alone_makes_a_new_version() {
        var read = companies.create(data("Test Works", List.of()));

        var saved = companies.save(
                read.id(), read.version(), data("Test Works", List.of(contact("Ivan", "ivan@example.com"))));

        assertThat(saved.version()).isGreaterThan(read.version());
    }

    @Test
    void what_a_form_would_refuse_is_refused_by_the_service() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> companies.create(data(" ", List.of(contact("Ivan", "nowhere")))))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::messageKey)
                        .contains("company.name.required", "company.contact.email.invalid"));
    }

    @Test
    void an_unknown_company_or_site_is_said_to_be_unknown() {
        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(() -> companies.get(-1));
    }

    @Test
    void an_archived_company_is_gone_from_list_count_and_site_and_comes_back() {
        var row = list(text("fuyao")).getFirst();

        companies.archive(row.id());
        entities.flush();
        assertThat(names(text("fuyao"))).isEmpty();
        assertThat(companies.countAll()).isEqualTo(REFERENCE_COMPANIES - 1);
        assertThat(companies.get(row.id()).archived()).isTrue();

        companies.restore(row.id());
        entities.flush();
        assertThat(names(text("fuyao"))).hasSize(1);
    }

    @Test
    @WithMockUser(roles = "EXECUTIVE")
    void an_executive_reads_and_changes_nothing() {
        assertThat(companies.countAll()).isPositive();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> companies.create(CompanyData.blank()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> companies.save(1, 0, CompanyData.blank()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> companies.archive(1));
    }

    @Test
    @WithMockUser(roles = {"STAFF", "EXECUTIVE"})
    void restoring_is_for_managers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> companies.restore(1));
    }

    @Test
    void the_database_refuses_an_amount_without_currency() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        sql.update("update company set investment_planned = 1, investment_planned_currency = null"));
    }

    private int companiesOn(long site) {
        return list(CompanyFilter.all().withSite(site)).size();
    }

    private List<CompanyRow> list(CompanyFilter filter) {
        return list(filter, Sort.unsorted());
    }

    private List<CompanyRow> list(CompanyFilter filter, Sort sort) {
        return companies.list(filter, PageRequest.of(0, 200, sort));
    }

    private List<String> names(CompanyFilter filter) {
        return list(filter).stream().map(CompanyRow::name).toList();
    }

    private static CompanyFilter text(String words) {
        return new CompanyFilter(words, null, null, null, null, null, null, false);
    }

    private static CompanyContact contact(String name, @Nullable String email) {
        return new CompanyContact(name, "Director", email, "+7 4842 000000", "Russian");
    }

    private static CompanyData data(String name, List<CompanyContact> contacts) {
        return new CompanyData(
                name,
                "Завод",
                "OOO",
                "4001000000",
                "DE",
                "Group",
                Sector.METALS,
                "Things",
                "Вещи",
                null,
                "Kaluga",
                "Калуга",
                new BigDecimal("12.5"),
                CompanyStatus.BUILDING,
                new BigDecimal("1000000"),
                "EUR",
                Exactness.ABOUT,
                null,
                new BigDecimal("500000.5"),
                "RUB",
                Exactness.EXACT,
                new BigDecimal("9000"),
                100,
                Exactness.MORE_THAN,
                50,
                null,
                2019,
                2021,
                "https://example.com",
                "A note",
                "Примечание",
                null,
                contacts);
    }
}
