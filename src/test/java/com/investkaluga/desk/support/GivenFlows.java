package com.investkaluga.desk.support;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Customs rows of a test, the same amount in every month of a period. Found with the desk's own parts in every test: one that
 * imported this class for itself would have a desk of its own started for it.
 */
@Component
public class GivenFlows {

    private final FlowStore flows;
    private final List<CustomsRow> rows = new ArrayList<>();

    GivenFlows(FlowStore flows) {
        this.flows = flows;
    }

    /** @param period as {@link Period} reads it, or two years with a slash between */
    public GivenFlows imports(String partner, String period, String hsCode, long usdPerMonth) {
        return add(Direction.IMPORTS, partner, period, hsCode, usdPerMonth);
    }

    public GivenFlows exports(String partner, String period, String hsCode, long usdPerMonth) {
        return add(Direction.EXPORTS, partner, period, hsCode, usdPerMonth);
    }

    /** As imported customs statistics. */
    public void commit() {
        commit("test");
    }

    /** The same from a file of this name; returns the import's number. */
    public long commit(String title) {
        return commit(BatchKind.CUSTOMS, title);
    }

    public void commitSample() {
        commit(BatchKind.SAMPLE, "test");
    }

    private long commit(BatchKind kind, String title) {
        var batch = flows.commit(kind, title, null, rows);
        rows.clear();
        return batch;
    }

    private GivenFlows add(Direction direction, String partner, String period, String hsCode, long usdPerMonth) {
        period(period)
                .months()
                .forEach(month -> rows.add(new CustomsRow(
                        month, direction, partner, hsCode, BigDecimal.valueOf(usdPerMonth), null, null, null)));
        return this;
    }

    private static Period period(String text) {
        return text.matches("\\d{4}/\\d{4}")
                ? new Period(YearMonth.parse(text.substring(0, 4) + "-01"), YearMonth.parse(text.substring(5) + "-12"))
                : Period.parse(text);
    }
}
