package com.investkaluga.desk.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.WholeNumberField;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.Parts;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.ui.words.WhatIfPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
class DashboardDependenceTest {

    @BeforeEach
    void open() {
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate("");
        Parts.await();
    }

    @Test
    void the_shares_of_the_greatest_stand_with_their_change_on_the_year_before() {
        assertThat(text(LocatorJ._get(FigureTable.class)))
                .contains("Top 1Top 3Top 5Top 10")
                .contains("202537.7 %75.8 %85.1 %94.4 %")
                .contains("Change on 2024, points−5.8−1.6−1.0−0.3");
        assertThat(text(LocatorJ._get(Div.class, spec -> spec.withClasses("desk-moves"))))
                .isEqualTo("The 10 greatest stand where they stood in 2024.");
    }

    @Test
    void a_column_without_a_name_has_no_empty_header() {
        assertThat(LocatorJ._find(LocatorJ._get(FigureTable.class), NativeTableHeaderCell.class))
                .allSatisfy(header -> assertThat(text(header)).isNotBlank());
    }

    @Test
    void a_what_if_is_asked_for_only_when_somebody_opens_it_and_answers_at_once() {
        assertThat(LocatorJ._find(WhatIfPanel.class)).isEmpty();

        LocatorJ._get(Details.class).setOpened(true);
        Parts.await();

        var panel = LocatorJ._get(WhatIfPanel.class);
        assertThat(text(panel))
                .contains("What if China −20 %")
                .contains("All partners, USD m3,183.52,943.5")
                .contains("HHI0.2380.218");
        Typing.enter(LocatorJ._get(panel, WholeNumberField.class), -50);
        assertThat(text(panel)).contains("What if China −50 %").contains("Share of China37.7 %23.2 %");
        @SuppressWarnings("unchecked")
        ComboBox<String> who = LocatorJ._get(panel, ComboBox.class);
        Typing.enter(who, "VN");
        assertThat(text(panel)).contains("What if Vietnam −50 %");
    }

    @Test
    void a_change_that_cannot_be_leaves_the_last_answer() {
        LocatorJ._get(Details.class).setOpened(true);
        Parts.await();

        Typing.enter(LocatorJ._get(WholeNumberField.class), -101);

        assertThat(text(LocatorJ._get(WhatIfPanel.class))).contains("What if China −20 %");
        assertThat(LocatorJ._get(WholeNumberField.class).getErrorMessage())
                .isEqualTo("Enter a percentage from −100 to 1,000.");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
