package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of one partner's flows in depth: each direction on its own, its place among the others over time.
 * Partners are named by their ISO 3166 alpha-2 code. See {@link TradeService} for where flows come from.
 */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class PartnerTradeService {

    private final FlowReader flows;
    private final TurnoverFigureRepository figures;

    PartnerTradeService(FlowReader flows, TurnoverFigureRepository figures) {
        this.flows = flows;
        this.figures = figures;
    }

    /** Value, growth, share and place of a period; without a direction that has no flows in it nor in the year before. */
    public Map<Direction, PartnerTrade> directions(String iso2, Period period) {
        var known = flows.state();
        var published = figureBook();
        var trades = new EnumMap<Direction, PartnerTrade>(Direction.class);
        for (var direction : Direction.values()) {
            flows.ranking(known, period, direction, published.value(null, period, direction)).stream()
                    .filter(trade -> trade.iso2().equals(iso2))
                    .forEach(trade -> trades.put(direction, trade));
        }
        return trades;
    }

    /** Value, share and place in every calendar period of the range, in order; empty where there are no flows at all. */
    public List<Standing> standings(String iso2, Direction direction, Period range, Granularity granularity) {
        var known = flows.state();
        if (known.months().isEmpty()) {
            return List.of();
        }
        var periods = range.split(granularity);
        var whole = new Period(periods.getFirst().first(), periods.getLast().last());
        var values = flows.steps(known, new StepQuery(whole, granularity, Set.of(), Set.of(), true, false));
        return Standings.of(iso2, direction, periods, values, figureBook());
    }

    /**
     * Which of the partner's values by calendar period imports changed; the partner's code is the name of the part.
     */
    public Revisions revisions(String iso2, Period range, Granularity granularity) {
        var periods = range.split(granularity);
        var whole = new Period(periods.getFirst().first(), periods.getLast().last());
        return flows.revisions(flows.state(), new StepQuery(whole, granularity, Set.of(iso2), Set.of(), true, false));
    }

    private FigureBook figureBook() {
        return FigureBook.of(figures.findByArchivedFalse());
    }
}
