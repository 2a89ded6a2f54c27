package com.investkaluga.bench.probe;

import com.investkaluga.desk.audit.NameOrder;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.FlowStore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Brings in what the benchmark works on: companies, customs flows by the desk's own import, and an account to sign in with. */
final class Filler {

    private static final int AT_ONCE = 1_000;
    private static final Timestamp MADE_AT = Timestamp.from(Instant.parse("2026-01-12T08:00:00Z"));

    private final JdbcTemplate template;
    private final FlowStore store;
    private final PasswordEncoder encoder;

    Filler(JdbcTemplate template, FlowStore store, PasswordEncoder encoder) {
        this.template = template;
        this.store = store;
        this.encoder = encoder;
    }

    String fill(int companies, int flows) {
        addAccount();
        var start = System.nanoTime();
        var firstCompany = addCompanies(companies);
        var between = System.nanoTime();
        if (flows > 0) {
            store.commit(BatchKind.CUSTOMS, "Benchmark: " + flows + " flows", "bench", new MadeFlows(flows));
        }
        var end = System.nanoTime();
        template.execute("ANALYZE");
        return "firstCompany=%d\ncompaniesMillis=%s\nflowsMillis=%s\nmonths=%d"
                .formatted(
                        firstCompany,
                        (between - start) / 1e6,
                        (end - between) / 1e6,
                        template.queryForObject("SELECT COUNT(*) FROM flow_month", Long.class));
    }

    /** As a commit says that flows have changed. */
    String changeFlows() {
        template.update("UPDATE flow_state SET stamp = ?", UUID.randomUUID().toString());
        return "";
    }

    private void addAccount() {
        template.update("""
                INSERT INTO account (id, version, user_name, display_name, role, language, theme, password_hash, created_at)
                VALUES (9000000, 0, 'bench', 'Bench', 'MANAGER', 'EN', 'LIGHT', ?, ?)""", encoder.encode("bench"), MADE_AT);
    }

    private long addCompanies(int count) {
        var sites = template.queryForList("SELECT id FROM site ORDER BY id", Long.class);
        var highest =
                Objects.requireNonNull(template.queryForObject("SELECT COALESCE(MAX(id), 0) FROM company", Long.class));
        var first = highest + AT_ONCE;
        for (var from = 0; from < count; from += AT_ONCE) {
            var made = IntStream.range(from, Math.min(count, from + AT_ONCE))
                    .mapToObj(number -> MadeCompany.of(first + number, number, sites))
                    .toList();
            insert(made);
        }
        template.execute("ALTER SEQUENCE company_seq RESTART WITH " + (first + count + AT_ONCE));
        return first;
    }

    private void insert(List<MadeCompany> companies) {
        template.batchUpdate("""
                INSERT INTO company (id, version, created_by, created_at, changed_by, changed_at, name, name_ru, inn,
                    home_country, parent_group, sector, products, products_ru, site_id, status, investment_planned,
                    investment_planned_currency, investment_actual, investment_actual_currency, jobs_planned,
                    jobs_actual, agreement_year, opening_year, website, search_text, name_order, name_order_ru,
                    products_order, products_order_ru)
                VALUES (?, 0, 'bench', ?, 'bench', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", companies, AT_ONCE, Filler::set);
        var contacts = new ArrayList<MadeCompany>(companies);
        contacts.removeIf(company -> company.contact() == null);
        template.batchUpdate("""
                INSERT INTO company_contact (company_id, position, name, post, email, phone, languages)
                VALUES (?, 0, ?, 'Director', ?, ?, 'en, ru')""", contacts, AT_ONCE, (statement, company) -> {
            statement.setLong(1, company.id());
            statement.setString(2, company.contact());
            statement.setString(3, company.email());
            statement.setString(4, company.phone());
        });
    }

    private static void set(PreparedStatement statement, MadeCompany company) throws SQLException {
        statement.setLong(1, company.id());
        statement.setTimestamp(2, MADE_AT);
        statement.setTimestamp(3, MADE_AT);
        statement.setString(4, company.name());
        statement.setString(5, company.nameRu());
        statement.setString(6, company.inn());
        statement.setString(7, company.country());
        statement.setString(8, company.group());
        statement.setString(9, company.sector());
        statement.setString(10, company.products());
        statement.setString(11, company.productsRu());
        set(statement, 12, company.site());
        statement.setString(13, company.status());
        set(statement, 14, company.planned());
        statement.setString(15, company.planned() == null ? null : "USD");
        set(statement, 16, company.actual());
        statement.setString(17, company.actual() == null ? null : "USD");
        set(statement, 18, company.jobsPlanned());
        set(statement, 19, company.jobsActual());
        set(statement, 20, company.agreementYear());
        set(statement, 21, company.openingYear());
        statement.setString(22, company.website());
        statement.setString(23, company.searchText());
        statement.setString(24, NameOrder.of(company.name()));
        statement.setString(25, NameOrder.of(company.nameRu()));
        statement.setString(26, NameOrder.of(company.products()));
        statement.setString(27, NameOrder.of(company.productsRu()));
    }

    private static void set(PreparedStatement statement, int index, @Nullable Number number) throws SQLException {
        if (number == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, number.longValue());
        }
    }
}
