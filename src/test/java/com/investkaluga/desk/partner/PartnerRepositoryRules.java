package com.investkaluga.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What must hold for stored partner countries on every database. */
@Transactional
abstract class PartnerRepositoryRules {

    @Autowired
    private PartnerRepository partners;

    @Autowired
    private PartnerLoader loader;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void load() {
        loader.load();
        partners.flush();
    }

    @Test
    void every_reference_partner_is_loaded_once() {
        loader.load();

        assertThat(partners.findRows(false))
                .hasSize(35)
                .isSortedAccordingTo((a, b) -> a.iso2().compareTo(b.iso2()));
    }

    @Test
    void the_watched_partners_are_listed_by_code() {
        assertThat(partners.findWatched()).containsExactly("AE", "BY", "CN", "DE", "IN", "KZ", "TR", "VN");
    }

    @Test
    void the_institutions_of_china_are_kept_with_their_source() {
        var china = partners.findByIso2("CN").orElseThrow().toDetails();

        assertThat(china.data().institutions())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.sourceUrl()).startsWith("https://"));
        assertThat(china.facts()).isNotEmpty();
    }

    @Test
    void an_owner_is_listed_by_name() {
        sql.update("""
                insert into account (id, version, user_name, display_name, role, language, theme, password_hash)
                values (-1, 0, 'keeper', 'Ann Keeper', 'MANAGER', 'EN', 'LIGHT', 'x')""");
        partners.findByIso2("CN").orElseThrow().setOwnerId(-1L);
        partners.flush();

        assertThat(partners.findRows(false))
                .filteredOn(row -> row.iso2().equals("CN"))
                .extracting(PartnerRow::ownerName)
                .containsExactly("Ann Keeper");
    }

    @Test
    void the_database_refuses_a_second_record_of_a_country() {
        assertThatThrownBy(() -> insert("CN", "A")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_database_refuses_a_code_in_small_letters() {
        assertThatThrownBy(() -> insert("br", "A")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_database_refuses_an_unknown_tier() {
        assertThatThrownBy(() -> insert("BR", "D")).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void insert(String iso2, String tier) {
        sql.update("insert into partner_country (id, version, iso2, tier) values (-1, 0, ?, ?)", iso2, tier);
    }
}
