package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A list measures its columns once more when its heads stand in their typeface: before, they are narrower. */
@Journey
class ColumnWidthsIT {

    private static final String WIDTHS_BEFORE_AND_AFTER = """
            async () => {
              await document.fonts.ready;
              const grid = document.querySelector('vaadin-grid');
              const widths = () => [...grid.querySelectorAll('vaadin-grid-column')].map(({ width }) => width).join(' ');
              const before = widths();
              grid.recalculateColumnWidths();
              return [before, widths()];
            }""";

    @Test
    void columns_are_as_wide_as_their_heads_in_the_last_typeface(Visitor visitor) {
        visitor.signIn("manager");

        for (var list : List.of("partners", "companies", "projects")) {
            var widths = (List<?>) visitor.open(list).loaded().page().evaluate(WIDTHS_BEFORE_AND_AFTER);

            assertThat(widths.getFirst()).as(list).isEqualTo(widths.getLast());
        }
    }
}
