package com.investkaluga.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    private static final BigDecimal AREA = new BigDecimal("200");
    private static final BigDecimal FREE = new BigDecimal("50");
    private static final BigDecimal STATED = new BigDecimal("80");

    @Test
    void plots_of_all_residents_go_before_what_is_stated() {
        var occupancy = Occupancy.of(AREA, FREE, STATED, Exactness.MORE_THAN, residents(2, 2, "90"));

        assertThat(occupancy.basis()).isEqualTo(Occupancy.Basis.RESIDENT_PLOTS);
        assertThat(occupancy.percent()).isEqualByComparingTo("45");
        assertThat(occupancy.exactness()).isNull();
    }

    @Test
    void plots_of_some_residents_alone_say_nothing_about_the_site() {
        var occupancy = Occupancy.of(AREA, FREE, STATED, Exactness.MORE_THAN, residents(3, 2, "90"));

        assertThat(occupancy).isEqualTo(new Occupancy(STATED, Occupancy.Basis.STATED, Exactness.MORE_THAN));
    }

    @Test
    void plots_larger_than_the_site_are_not_believed() {
        assertThat(Occupancy.of(AREA, null, STATED, null, residents(1, 1, "201"))
                        .basis())
                .isEqualTo(Occupancy.Basis.STATED);
    }

    @Test
    void without_plots_and_statement_the_land_that_is_not_free_counts() {
        var occupancy = Occupancy.of(AREA, FREE, null, null, SiteResidents.none(1));

        assertThat(occupancy.basis()).isEqualTo(Occupancy.Basis.FREE_LAND);
        assertThat(occupancy.percent()).isEqualByComparingTo("75");
    }

    @Test
    void a_site_without_area_and_statement_has_no_occupancy() {
        var occupancy = Occupancy.of(null, FREE, null, null, residents(1, 1, "10"));

        assertThat(occupancy.basis()).isEqualTo(Occupancy.Basis.UNKNOWN);
        assertThat(occupancy.percent()).isNull();
    }

    @Test
    void a_site_of_no_area_is_not_divided_by() {
        assertThat(Occupancy.of(BigDecimal.ZERO, BigDecimal.ZERO, null, null, SiteResidents.none(1))
                        .basis())
                .isEqualTo(Occupancy.Basis.UNKNOWN);
    }

    private static SiteResidents residents(long residents, long withPlot, String plots) {
        return new SiteResidents(1, residents, residents, withPlot, new BigDecimal(plots));
    }
}
