package com.investkaluga.desk.chart;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartPanelTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final List<ChartPointClick> clicks = new ArrayList<>();

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void the_table_is_made_only_when_asked_for() {
        show(imports());

        _assertNone(NativeTable.class);
        _click(_get(Button.class));

        assertThat(_get(NativeTable.class).getCaptionText()).isEqualTo("Turnover. USD m");
    }

    @Test
    void the_table_says_every_number_and_a_dash_where_none_is_known() {
        show(imports());

        _click(_get(Button.class));

        assertThat(_find(NativeTableHeaderCell.class).stream().map(ChartPanelTest::text))
                .contains("Imports, USD m", "2013", "2014")
                .doesNotContain("Imports");
        assertThat(_find(NativeTableCell.class).stream().map(ChartPanelTest::text))
                .containsExactly("1,234.5", "share 90 %, incomplete", "—", "");
    }

    @Test
    void header_cells_say_whether_they_head_a_row_or_a_column() {
        show(imports());

        _click(_get(Button.class));

        assertThat(_find(NativeTableHeaderCell.class).stream()
                        .map(cell -> cell.getElement().getAttribute("scope")))
                .containsExactly("col", "col", "col", "row", "row");
    }

    @Test
    void a_linked_cell_of_the_table_leads_where_the_point_leads() {
        show(imports());
        _click(_get(Button.class));

        _click(_get(NativeButton.class));

        assertThat(clicks).singleElement().satisfies(click -> {
            assertThat(click.series()).isZero();
            assertThat(click.point()).isZero();
            assertThat(click.link()).contains("flows/2013");
        });
    }

    @Test
    void the_table_names_the_events_of_a_period_and_leads_to_them() {
        var forum = Annotation.at(1, "Forum")
                .details(List.of("IX Russia-China Economic Forum", "11 October 2014"))
                .link("events/7");
        var panel = show(ChartModel.of(
                        ChartKind.LINE,
                        List.of("2013", "2014"),
                        Series.of("Turnover", ChartColour.ACCENT, List.of(Point.of(875), Point.of(360))))
                .annotations(List.of(forum)));
        var links = new ArrayList<String>();
        panel.addAnnotationClickListener(click -> click.link().ifPresent(links::add));
        _click(_get(Button.class));

        _click(_get(NativeButton.class, spec -> spec.withText("IX Russia-China Economic Forum, 11 October 2014")));

        assertThat(links).containsExactly("events/7");
    }

    @Test
    void a_place_that_the_model_does_not_have_is_no_click() {
        show(imports());
        var chart = _get(Chart.class);

        chart.choose(0, 2, true);
        chart.choose(-1, 0, true);
        chart.choose(7, 0, true);

        assertThat(clicks).isEmpty();
    }

    @Test
    void hostile_names_stay_text_in_the_table() {
        show(ChartModel.of(
                ChartKind.BAR,
                List.of(HOSTILE),
                Series.of(HOSTILE, ChartColour.ACCENT, List.of(Point.of(1).details(HOSTILE)))));

        _click(_get(Button.class));

        assertThat(_get(NativeTable.class).getElement().getOuterHTML())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void where_nothing_is_known_a_sentence_stands_instead_of_the_drawing() {
        var panel = show(ChartModel.of(
                ChartKind.LINE, List.of("2013"), Series.of("Turnover", ChartColour.ACCENT, List.of(Point.unknown()))));
        panel.setEmptyText("No year is known.");

        _assertNone(Chart.class);
        _assertNone(Button.class);
        assertThat(text(panel)).contains("No year is known.");
    }

    @Test
    void the_table_follows_a_new_model() {
        var panel = show(imports());
        _click(_get(Button.class));

        panel.setModel(ChartModel.of(
                ChartKind.COLUMN, List.of("2015"), Series.of("Exports", ChartColour.EXPORTS, List.of(Point.of(210)))));

        assertThat(_find(NativeTableCell.class).stream().map(ChartPanelTest::text))
                .containsExactly("210");
    }

    private ChartPanel show(ChartModel model) {
        var panel = new ChartPanel("Turnover");
        panel.setSubtitle("USD m");
        panel.setModel(model);
        panel.addPointClickListener(clicks::add);
        UI.getCurrent().add(panel);
        return panel;
    }

    private static ChartModel imports() {
        var known = Point.of(new BigDecimal("1234.45"))
                .details("share 90 %")
                .incomplete(true)
                .link("flows/2013");
        return ChartModel.of(
                        ChartKind.COLUMN,
                        List.of("2013", "2014"),
                        Series.of("Imports", ChartColour.IMPORTS, List.of(known, Point.unknown())))
                .unit("USD m")
                .decimals(1);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
