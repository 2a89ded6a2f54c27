package com.investkaluga.desk.trade;

import com.investkaluga.desk.trade.metrics.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The explorer's answer.
 *
 * @param basis null where there are no flows
 * @param rows in order of period, partner and chapter
 * @param truncated whether there are more rows than are shown
 */
public record Exploration(@Nullable Basis basis, List<FlowRow> rows, boolean truncated) {}
