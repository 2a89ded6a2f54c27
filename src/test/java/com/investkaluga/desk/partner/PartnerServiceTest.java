package com.investkaluga.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.DeskTest;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@Transactional
class PartnerServiceTest {

    @Autowired
    private PartnerService partners;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.MANAGER);
    }

    private static PartnerData partner(String iso2, Tier tier, PartnerInstitution... institutions) {
        return new PartnerData(iso2, false, tier, null, null, null, List.of(institutions));
    }

    private List<String> problems(PartnerData data) {
        return catchThrowableOfType(InvalidRecordException.class, () -> partners.create(data)).problems().stream()
                .map(problem -> problem.field().replaceFirst("[\\[.].*", "") + " " + problem.messageKey())
                .toList();
    }

    @Test
    void all_partners_come_in_one_statement() {
        assertThat(Statements.count(entities, partners::all)).isOne();
        assertThat(partners.all()).hasSize(35);
    }

    @Test
    void an_unknown_or_misspelt_country_is_no_partner() {
        assertThatThrownBy(() -> partners.get("XX")).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> partners.get("cn")).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void a_country_that_nobody_entered_has_a_page_and_gets_its_record_by_the_first_change() {
        assertThat(partners.get("BR").isRecorded()).isFalse();
        assertThat(partners.all()).extracting(PartnerRow::iso2).doesNotContain("BR");

        partners.setWatched("BR", true);
        entities.flush();
        assertThat(partners.watched()).contains("BR");

        var entered = partners.save("PE", 0, partner("PE", Tier.B));
        assertThat(entered.isRecorded()).isTrue();
        assertThat(partners.all()).extracting(PartnerRow::iso2).contains("BR", "PE");
    }

    @Test
    void a_new_partner_stands_among_all() {
        var created = partners.create(partner("BR", Tier.B));
        entities.clear();

        assertThat(partners.get("BR").data()).isEqualTo(created.data());
        assertThat(partners.all()).extracting(PartnerRow::iso2).contains("BR");
    }

    @Test
    void a_country_is_a_partner_once_even_from_the_archive() {
        partners.archive("VN");

        assertThat(problems(partner("VN", Tier.A))).containsExactly("iso2 partner.iso2.taken");
    }

    @Test
    void a_partner_stays_the_country_it_is() {
        var china = partners.get("CN");

        assertThatThrownBy(() -> partners.save("CN", china.version(), partner("BR", Tier.A)))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void a_partner_needs_a_real_country() {
        assertThat(problems(partner("XX", Tier.A))).containsExactly("iso2 base.invalid.country");
        assertThat(problems(PartnerData.blank())).contains("iso2 partner.iso2.required");
    }

    @Test
    void an_institution_needs_a_name_and_a_web_address_that_is_one() {
        var bad = new PartnerInstitution(
                " ", null, InstitutionKind.SCHOOL, null, null, null, null, null, "javascript:alert(1)");

        assertThat(problems(partner("BR", Tier.A, bad)))
                .containsExactlyInAnyOrder(
                        "institutions partner.institution.name.required", "institutions base.invalid.web");
    }

    @Test
    void a_save_over_a_newer_version_is_refused() {
        var read = partners.get("CN");
        partners.setWatched("CN", !read.data().watched());
        entities.flush();

        assertThatThrownBy(() -> partners.save("CN", read.version(), read.data()))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void watching_a_country_puts_it_among_the_watched() {
        partners.setWatched("JP", true);
        entities.flush();

        assertThat(partners.watched()).contains("JP");
    }

    @Test
    void an_archived_partner_leaves_the_lists_until_it_is_restored() {
        partners.archive("CN");
        entities.flush();
        assertThat(partners.all()).extracting(PartnerRow::iso2).doesNotContain("CN");
        assertThat(partners.watched()).doesNotContain("CN");
        assertThat(partners.archived()).extracting(PartnerRow::iso2).containsExactly("CN");

        partners.restore("CN");
        entities.flush();
        assertThat(partners.countAll()).isEqualTo(35);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_reads_and_managers_write(Role role) {
        SignIn.as(role);
        assertThat(partners.countAll()).isPositive();

        if (role.includes(Role.MANAGER)) {
            partners.setWatched("CN", true);
        } else {
            assertThatThrownBy(() -> partners.create(partner("BR", Tier.A))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> partners.save("CN", 0, partner("CN", Tier.A)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> partners.setWatched("CN", true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> partners.archive("CN")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> partners.restore("CN")).isInstanceOf(AccessDeniedException.class);
        }
    }
}
