package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.FlowState;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.metrics.Basis;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the question how much of the trade hangs on few partners. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class DependenceService {

    private final FlowSummaries flows;

    DependenceService(FlowSummaries flows) {
        this.flows = flows;
    }

    /** Concentration period by period. */
    public Dependence overTime(DependenceQuestion question) {
        var periods = question.range().split(question.step());
        var known = flows.state();
        var basis = known.basis();
        return basis == null
                ? new Dependence(null, periods, List.of())
                : flows.result(known, question, () -> overTime(question, periods, known, basis));
    }

    private Dependence overTime(DependenceQuestion question, List<Period> periods, FlowState known, Basis basis) {
        var range = new Period(periods.getFirst().first(), periods.getLast().last());
        var values = values(known, basis, question, range, question.step());
        return new Dependence(basis, periods, DependencePoints.of(values, periods, question.direction()));
    }

    /** The partners with trade in a period, the greatest first. */
    public List<String> partners(DependenceQuestion question) {
        var known = flows.state();
        var basis = known.basis();
        var period = question.range();
        return basis == null
                ? List.of()
                : List.copyOf(values(known, basis, question, period, null)
                        .traded(period, question.direction())
                        .keySet());
    }

    /**
     * A period after one partner's value changed and all others stayed; empty where the partner had no trade in it.
     *
     * @param question its range is the period, its step is not looked at
     * @param percent 10 for a rise by a tenth, never below -100
     */
    public Optional<WhatIfAnswer> whatIf(DependenceQuestion question, String partner, BigDecimal percent) {
        var known = flows.state();
        var basis = known.basis();
        if (basis == null) {
            return Optional.empty();
        }
        var period = question.range();
        var partners = values(known, basis, question, period, null);
        var total = partners.renamed(part -> Part.ALL).of(period, Part.ALL, question.direction());
        var traded = partners.traded(period, question.direction());
        return total == null ? Optional.empty() : WhatIfs.of(traded, total, partner, percent);
    }

    private PartValues values(
            FlowState known, Basis basis, DependenceQuestion question, Period range, @Nullable Granularity step) {
        var sums = flows.steps(known, question.filter().query(range, step, Split.PARTNER));
        return PartValues.of(basis, Set.copyOf(known.months()), sums, Split.PARTNER, Revisions.none());
    }
}
