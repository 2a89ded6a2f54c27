package com.investkaluga.desk.trade.sample;

import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.flow.FlowStore;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Brings the sample in where no customs rows were ever brought in. */
@Component
class SampleStatistics implements ReferenceLoader {

    private static final int ORDER = 32;

    private final FlowStore store;

    SampleStatistics(FlowStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        if (store.isEmpty()) {
            var rows =
                    SampleFlows.generate().stream().map(SampleStatistics::row).toList();
            store.commit(BatchKind.SAMPLE, "Sample statistics", null, rows);
        }
    }

    private static CustomsRow row(SampleFlow flow) {
        return new CustomsRow(
                flow.month(),
                flow.direction(),
                flow.partner(),
                flow.chapter(),
                BigDecimal.valueOf(flow.usd()),
                BigDecimal.valueOf(flow.netWeightKg()),
                null,
                null);
    }
}
