package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Basis;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What screens run on at one moment: imported flows where there are any, else the sample, else nothing.
 *
 * @param stamp changes with the flows
 * @param basis null where there are no flows
 * @param months the months with flows, in order
 */
public record FlowState(String stamp, @Nullable Basis basis, List<YearMonth> months) {}
