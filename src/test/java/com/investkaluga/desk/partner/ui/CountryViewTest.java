package com.investkaluga.desk.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class CountryViewTest {

    @Autowired
    PartnerService partners;

    @Test
    void the_head_names_the_country_its_tier_and_the_last_contact() {
        open(Role.EXECUTIVE, "partners/CN");

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("China");
        LocatorJ._assertOne(Span.class, spec -> spec.withText("Watched"));
        LocatorJ._assertOne(Span.class, spec -> spec.withText("Tier A"));
        assertThat(LocatorJ._find(Span.class)).anyMatch(span -> span.getText().startsWith("last contact "));
    }

    @Test
    void a_code_in_small_letters_leads_to_the_country() {
        open(Role.EXECUTIVE, "partners/cn");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("partners/CN");
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("China");
    }

    @Test
    void an_unknown_country_is_said_to_be_not_found_and_the_list_is_offered() {
        for (var code : new String[] {"XX", "zz9", "%3Cscript%3E", "12"}) {
            open(Role.EXECUTIVE, "partners/" + code);

            assertThat(LocatorJ._get(H1.class).getText()).as(code).isEqualTo("Not found");
        }
    }

    @Test
    void executives_and_staff_edit_nothing() {
        for (var role : new Role[] {Role.EXECUTIVE, Role.STAFF}) {
            open(role, "partners/CN");
            LocatorJ._assertNone(Button.class, spec -> spec.withText("Edit"));
            open(role, "partners/CN?edit=1");
            LocatorJ._assertNone(TextArea.class);
        }
    }

    @Test
    void a_manager_edits_the_note_and_finds_it() {
        open(Role.MANAGER, "partners/VN?edit=1");

        LocatorJ._get(TextArea.class, spec -> spec.withLabel("Where things stand"))
                .setValue("A mission is due.");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Save")));

        assertThat(partners.get("VN").data().statusNote()).isEqualTo("A mission is due.");
        LocatorJ._assertNone(TextArea.class);
    }

    @Test
    void a_manager_stops_watching_a_country() {
        open(Role.MANAGER, "partners/CN");

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Stop watching")));

        assertThat(partners.get("CN").data().watched()).isFalse();
        LocatorJ._assertOne(Button.class, spec -> spec.withText("Watch"));
    }

    @Test
    void an_archived_country_leaves_the_list_and_comes_back() {
        open(Role.MANAGER, "partners/DZ");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Archive")));
        assertThat(partners.all()).noneMatch(row -> row.iso2().equals("DZ"));

        UI.getCurrent().navigate("partners/DZ");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Restore")));
        assertThat(partners.all()).anyMatch(row -> row.iso2().equals("DZ"));
    }

    private static void open(Role role, String path) {
        SignIn.as(role);
        var parts = path.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }
}
