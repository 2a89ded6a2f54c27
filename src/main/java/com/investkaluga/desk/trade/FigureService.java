package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    private static final Sort BY_YEAR = Sort.by(Sort.Direction.DESC, "lastYear").and(Sort.by("id"));

    private final TurnoverFigureRepository figures;
    private final InvestmentFigureRepository investments;
    private final ReportedFigures reported;
    private final RecordValidator validator;

    FigureService(
            TurnoverFigureRepository figures,
            InvestmentFigureRepository investments,
            ReportedFigures reported,
            RecordValidator validator) {
        this.figures = figures;
        this.investments = investments;
        this.reported = reported;
        this.validator = validator;
    }

    /** All figures that are not archived, latest period first. */
    public List<ReportedFigure> all() {
        return reported.all(data -> true);
    }

    /** What sources say about one partner; about all partners together where the code is null. */
    public List<ReportedFigure> of(@Nullable String iso2) {
        return reported.all(data -> Objects.equals(data.iso2(), iso2));
    }

    /** How many {@link #of} has. */
    public long count(@Nullable String iso2) {
        return figures.countByIso2AndArchivedFalse(iso2);
    }

    /** The totals that sources state, by period. */
    public PublishedTotals totals() {
        return new PublishedTotals(FigureBook.of(figures.findByArchivedFalse()));
    }

    /** The latest stated turnovers, share and place of a partner. */
    public CountryHeadline headline(String iso2) {
        var inUse = reported.all(data -> iso2.equals(data.iso2()) && data.inUse() && data.scope() == FigureScope.TOTAL);
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

    private TurnoverFigure find(long id) {
        return figures.findById(id).orElseThrow(() -> new RecordNotFoundException(ref(id)));
    }

    private static RecordRef ref(long id) {
        return RecordRef.of(RecordKind.FIGURE, id);
    }
}
