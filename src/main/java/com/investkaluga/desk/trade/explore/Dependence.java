package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How concentrated trade was over time.
 *
 * @param basis null where there are no flows at all
 * @param periods all that were asked for, in order
 * @param points the periods with flows, in order
 */
public record Dependence(@Nullable Basis basis, List<Period> periods, List<DependencePoint> points) {}
