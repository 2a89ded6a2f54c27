package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.FlowSummaries;
import com.investkaluga.desk.trade.flow.StepQuery;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of reported figures: everybody signed in reads, managers write. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class FigureService {

    /** Latest period first, figures without one last, the one in use before its competitors. */
    private static final Comparator<ReportedFigure> LATEST_FIRST =
            Comparator.<ReportedFigure, @Nullable Period>comparing(
                            figure -> figure.data().period(), Comparator.nullsLast(byEnd().reversed()))
                    .thenComparing(figure -> !figure.data().inUse())
                    .thenComparing(figure -> figure.figure().id());

    private static final Sort BY_YEAR = Sort.by(Sort.Direction.DESC, "lastYear").and(Sort.by("id"));

    private final TurnoverFigureRepository figures;
    private final InvestmentFigureRepository investments;
    private final FlowSummaries flows;
    private final RecordValidator validator;

    FigureService(
            TurnoverFigureRepository figures,
            InvestmentFigureRepository investments,
            FlowSummaries flows,
            RecordValidator validator) {
        this.figures = figures;
        this.investments = investments;
        this.flows = flows;
        this.validator = validator;
    }

    /** All figures that are not archived, latest period first. */
    public List<ReportedFigure> all() {
        return reported(data -> true);
    }

    /** What sources say about one partner; about all partners together where the code is null. */
    public List<ReportedFigure> of(@Nullable String iso2) {
        return reported(data -> Objects.equals(data.iso2(), iso2));
    }

    /** The totals that sources state, by period. */
    public PublishedTotals totals() {
        return new PublishedTotals(FigureBook.of(figures.findByArchivedFalse()));
    }

    /** The latest stated turnovers, share and place of a partner. */
    public CountryHeadline headline(String iso2) {
        var inUse = reported(data -> iso2.equals(data.iso2()) && data.inUse() && data.scope() == FigureScope.TOTAL);
        return new CountryHeadline(
                inUse.stream()
                        .filter(figure -> figure.data().direction() == Direction.TURNOVER
                                && figure.data().valueUsd() != null)
                        .toList(),
                latest(inUse, FigureData::sharePercent),
                latest(inUse, FigureData::rank));
    }

    private static @Nullable ReportedFigure latest(
            List<ReportedFigure> figures, Function<FigureData, @Nullable Number> number) {
        return figures.stream()
                .filter(figure -> figure.data().direction() == Direction.TURNOVER)
                .filter(figure -> number.apply(figure.data()) != null)
                .findFirst()
                .orElse(null);
    }

    /** Investment as sources state it, latest first; all of it where the code is null. */
    public List<InvestmentRow> investments(@Nullable String iso2) {
        var found = iso2 == null
                ? investments.findByArchivedFalse(BY_YEAR)
                : investments.findByIso2AndArchivedFalse(iso2, BY_YEAR);
        return found.stream().map(InvestmentFigure::toRow).toList();
    }

    /** Throws {@link RecordNotFoundException} where there is no such figure; archived ones are found. */
    public FigureDetails get(long id) {
        return find(id).toDetails();
    }

    /** A figure that is in use takes the place of the one that was. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public FigureDetails create(FigureData data) {
        validator.check(data);
        makeWay(null, data);
        return figures.saveAndFlush(new TurnoverFigure(data)).toDetails();
    }

    /** As {@link #create}; throws {@link StaleRecordException} where the stored version is a newer one. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public FigureDetails save(long id, long version, FigureData data) {
        validator.check(data);
        var figure = find(id);
        figure.requireVersion(version, ref(id));
        if (!figure.isArchived()) {
            makeWay(id, data);
        }
        figure.write(data);
        try {
            return figures.saveAndFlush(figure).toDetails();
        } catch (OptimisticLockingFailureException e) {
            throw new StaleRecordException(ref(id));
        }
    }

    /** Takes the figure out of the lists and out of use. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void archive(long id) {
        find(id).setArchived(true);
    }

    /** Brings the figure back; it is not in use until somebody says so. */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public void restore(long id) {
        find(id).setArchived(false);
    }

    private void makeWay(@Nullable Long id, FigureData data) {
        var key = TurnoverFigure.useKey(data);
        if (key != null) {
            figures.findByUseKey(key)
                    .filter(rival -> id == null || rival.getId() != id)
                    .ifPresent(rival -> {
                        rival.release();
                        figures.flush();
                    });
        }
    }

    private List<ReportedFigure> reported(Predicate<FigureData> filter) {
        var book = FigureBook.of(figures.findByArchivedFalse());
        var analyst = new FigureAnalyst(book, statistics(book));
        return book.figures().stream()
                .filter(figure -> filter.test(figure.data()))
                .map(analyst::analyse)
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Imported flows of all periods that figures speak of and of the years before them; nothing while there is only a sample. */
    private StatisticalValues statistics(FigureBook book) {
        var periods = book.figures().stream()
                .map(figure -> figure.data().period())
                .filter(Objects::nonNull)
                .toList();
        var known = flows.state();
        if (periods.isEmpty() || known.basis() != Basis.STATISTICAL) {
            return StatisticalValues.NONE;
        }
        var range = new Period(
                periods.stream()
                        .map(Period::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .minusYears(1),
                periods.stream()
                        .map(Period::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        var steps = flows.steps(known, new StepQuery(range, Granularity.MONTH, Set.of(), Set.of(), true, false));
        return new StatisticalValues(known.months(), steps);
    }

    private static Comparator<Period> byEnd() {
        return Comparator.comparing(Period::last).thenComparing(Period::first);
    }

    private TurnoverFigure find(long id) {
        return figures.findById(id).orElseThrow(() -> new RecordNotFoundException(ref(id)));
    }

    private static RecordRef ref(long id) {
        return RecordRef.of(RecordKind.FIGURE, id);
    }
}
