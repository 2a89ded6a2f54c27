package com.investkaluga.desk.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PartnerSectionsTest {

    @Autowired
    private PartnerInstitutions institutions;

    @Autowired
    private PartnerSources sources;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.EXECUTIVE);
    }

    @Test
    void the_institutions_stand_with_what_they_do_and_who_says_so() {
        var shown = institutions.create(RecordRef.partner("CN"));
        UI.getCurrent().add(shown);

        assertThat(institutions.count(RecordRef.partner("CN"))).isEqualTo(2);
        assertThat(shown.getElement().getTextRecursively()).contains("Research institutions in China", "with Research");
        assertThat(LocatorJ._find(shown, Anchor.class))
                .allSatisfy(link -> assertThat(link.getHref()).startsWith("https://investkaluga.com/"));
    }

    @Test
    void a_country_without_institutions_says_so() {
        assertThat(institutions.create(RecordRef.partner("DE")).getElement().getTextRecursively())
                .isEqualTo("No cooperating institution is recorded yet.");
    }

    @Test
    void the_note_stands_above_the_sources() {
        var said = sources.create(RecordRef.partner("CN")).getElement().getTextRecursively();

        assertThat(said).startsWith("Second after Germany in 2013").contains("Why listed: trade figures");
    }
}
