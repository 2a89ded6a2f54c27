package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From US dollars and ratios to points of charts in millions and per cent. */
public final class ChartPoints {

    private ChartPoints() {}

    /** In millions; marked as incomplete where months are missing. */
    public static Point of(@Nullable TradeValue value) {
        return value == null ? Point.unknown() : Point.of(millions(value.usd())).incomplete(!value.isComplete());
    }

    public static BigDecimal millions(BigDecimal usd) {
        return usd.movePointLeft(6);
    }

    public static @Nullable BigDecimal percent(Measure ratio) {
        return ratio.number().map(number -> number.movePointRight(2)).orElse(null);
    }

    /** The colour that a direction has on every screen. */
    public static ChartColour colour(Direction direction) {
        return switch (direction) {
            case TURNOVER -> ChartColour.ACCENT;
            case EXPORTS -> ChartColour.EXPORTS;
            case IMPORTS -> ChartColour.IMPORTS;
        };
    }
}
