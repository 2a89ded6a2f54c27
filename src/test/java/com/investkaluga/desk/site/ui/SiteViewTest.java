package com.investkaluga.desk.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.base.ui.SourcedFigure;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteDetails;
import com.investkaluga.desk.site.SiteFilter;
import com.investkaluga.desk.site.SiteKind;
import com.investkaluga.desk.site.SiteService;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class SiteViewTest {

    @Autowired
    private SiteService sites;

    @Test
    void the_headline_names_area_occupancy_and_residents_with_what_they_rest_on() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Grabtsevo industrial"));

        assertThat(texts()).contains("Area", "ha", "stated", "of 11 companies linked");
        assertThat(LocatorJ._find(SourcedFigure.class)).hasSize(2);
        assertThat(LocatorJ._find(NativeButton.class))
                .extracting(NativeButton::getText)
                .contains("over 80");
        assertThat(links()).anyMatch(link -> link.startsWith("companies?site="));
    }

    @Test
    void what_is_not_known_is_said_so() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Lemmink"));

        assertThat(texts()).contains("—", "not known", "nothing recorded yet", "no company linked");
    }

    @Test
    void a_park_lists_its_parts_and_draws_their_areas() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Vorsino industrial"));

        assertThat(links()).contains(SiteWords.path(idOf("Vorsino North")));
        var model = LocatorJ._get(ChartPanel.class).getModel();
        assertThat(model.categories()).startsWith("Freight Village Vorsino", "Vorsino – West");
        assertThat(model.series().getFirst().points().getFirst().value()).isEqualByComparingTo("600");
    }

    @Test
    void a_zone_shows_its_own_area_and_says_that_parts_are_not_added() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Kaluga special economic zone"));

        assertThat(LocatorJ._find(SourcedFigure.class)).hasSize(2);
        assertThat(texts()).contains("Areas as stated for each part; they are not added up.");
    }

    @Test
    void a_plot_leads_to_its_park() {
        SignIn.as(Role.EXECUTIVE);
        open(idOf("Vorsino North"));

        assertThat(links()).contains(SiteWords.path(idOf("Vorsino industrial")));
        LocatorJ._assertNone(ChartPanel.class);
    }

    @Test
    void sources_stand_in_a_section_of_their_own() {
        SignIn.as(Role.EXECUTIVE);
        UI.getCurrent().navigate(SiteWords.path(idOf("Vorsino industrial")), QueryParameters.of("tab", "sources"));

        assertThat(texts()).contains("1,837 ha planned over five plots", "972 ha", "another source says otherwise");
    }

    @Test
    void free_land_is_put_against_the_area() {
        open(stored().id());

        assertThat(texts()).contains("25.0\u00a0% of the area", "area without free land", "power 40 MW, gas", "water");
    }

    @Test
    void russian_readers_see_the_page_in_russian() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        open(idOf("Grabtsevo industrial"));

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Индустриальный парк «Грабцево»");
        assertThat(texts()).contains("Площадь", "га", "по источнику", "Заполненность");
    }

    @Test
    void executives_change_nothing() {
        var id = stored().id();
        SignIn.as(Role.EXECUTIVE);

        UI.getCurrent().navigate(SiteWords.path(id), QueryParameters.of("edit", "1"));

        for (var text : List.of("Edit", "Archive", "Save")) {
            LocatorJ._assertNone(Button.class, spec -> spec.withText(text));
        }
    }

    @Test
    void an_edited_field_is_stored() {
        var id = edit(stored());

        Typing.enter(field("Name"), "Another park");
        Typing.enter(number("Area, ha"), new BigDecimal("120.5"));
        LocatorJ._click(button("Save"));

        assertThat(sites.get(id).data().name()).isEqualTo("Another park");
        assertThat(sites.get(id).data().areaHectares()).isEqualByComparingTo("120.5");
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Another park");
    }

    @Test
    void numbers_are_shown_without_zeros_that_nobody_entered() {
        edit(stored());

        assertThat(number("Area, ha").getValue()).isEqualTo("100");
        assertThat(number("Free land, ha").getValue()).isEqualTo("25");
    }

    @Test
    void more_free_land_than_area_is_answered_with_a_sentence_at_the_field() {
        edit(stored());

        Typing.enter(number("Free land, ha"), new BigDecimal("100.01"));
        LocatorJ._click(button("Save"));

        assertThat(number("Free land, ha").getErrorMessage())
                .isEqualTo("The free land cannot be larger than the area. Check both.");
    }

    @Test
    void coordinates_off_the_globe_are_answered_with_a_sentence() {
        edit(stored());

        Typing.enter(number("Latitude"), new BigDecimal("90.5"));
        LocatorJ._click(button("Save"));

        assertThat(number("Latitude").getErrorMessage()).isEqualTo("A latitude lies between −90 and 90 degrees.");
    }

    @Test
    void half_a_pair_of_coordinates_is_answered_with_a_sentence() {
        edit(stored());

        Typing.enter(number("Latitude"), new BigDecimal("54.5"));
        LocatorJ._click(button("Save"));

        assertThat(number("Longitude").getErrorMessage()).isEqualTo("Enter both latitude and longitude, or neither.");
    }

    @Test
    void two_people_editing_see_both_versions_and_choose() {
        var site = stored();
        edit(site);
        sites.save(site.id(), site.version(), data("Theirs", null));

        Typing.enter(field("Name"), "Mine");
        LocatorJ._click(button("Save"));
        assertThat(sites.get(site.id()).data().name()).isEqualTo("Theirs");

        LocatorJ._click(button("Keep mine"));
        LocatorJ._click(button("Save"));
        assertThat(sites.get(site.id()).data().name()).isEqualTo("Mine");
    }

    @Test
    void a_new_site_is_stored_and_shown() {
        SignIn.as(Role.STAFF);
        UI.getCurrent().navigate("sites/new");

        LocatorJ._click(button("Save"));
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the site’s name.");

        Typing.enter(field("Name"), "A new park");
        LocatorJ._click(button("Save"));
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("A new park");
    }

    @Test
    void a_manager_archives_undoes_and_restores() {
        var site = stored();
        SignIn.as(Role.MANAGER);
        open(site.id());

        LocatorJ._click(button("Archive"));
        assertThat(sites.get(site.id()).archived()).isTrue();

        LocatorJ._click(LocatorJ._get(NotificationsKt.getNotifications().getFirst(), Button.class));
        assertThat(sites.get(site.id()).archived()).isFalse();

        sites.archive(site.id());
        open(site.id());
        LocatorJ._click(button("Restore"));
        assertThat(sites.get(site.id()).archived()).isFalse();
    }

    @Test
    void an_unknown_site_is_said_to_be_unknown() {
        SignIn.as(Role.EXECUTIVE);
        for (var path : List.of("sites/999999", "sites/abc", "sites/new")) {
            UI.getCurrent().navigate(path);

            assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Not found");
        }
    }

    @Test
    void what_is_entered_as_a_tag_is_shown_as_text() {
        SignIn.as(Role.STAFF);
        open(sites.create(data("<script>alert(1)</script>", null)).id());

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("<script>alert(1)</script>");
    }

    private SiteDetails stored() {
        SignIn.as(Role.STAFF);
        return sites.create(data("Park", null));
    }

    private long edit(SiteDetails site) {
        UI.getCurrent().navigate(SiteWords.path(site.id()), QueryParameters.of("edit", "1"));
        return site.id();
    }

    private long idOf(String words) {
        var filter = new SiteFilter(words, null, null, null, false, false);
        return sites.list(filter, PageRequest.of(0, 1)).getFirst().id();
    }

    private static void open(long id) {
        UI.getCurrent().navigate(SiteWords.path(id));
    }

    private static Button button(String text) {
        return LocatorJ._get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return LocatorJ._get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DecimalField number(String label) {
        return LocatorJ._get(DecimalField.class, spec -> spec.withLabel(label));
    }

    private static List<String> texts() {
        return LocatorJ._find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static SiteData data(String name, @Nullable Long parentId) {
        return new SiteData(
                name,
                null,
                SiteKind.INDUSTRIAL_PARK,
                parentId,
                null,
                null,
                new BigDecimal("100"),
                null,
                new BigDecimal("25"),
                null,
                new BigDecimal("40"),
                true,
                false,
                null,
                null,
                null,
                2020,
                null,
                null,
                null,
                null,
                null);
    }
}
