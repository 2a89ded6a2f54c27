package com.investkaluga.desk.trade.flow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers about the monthly summaries. Flows change only when a batch is committed or undone, so an answer is kept until then:
 * ask for the {@link #state()} first (one statement), it says which answers still hold.
 */
@Component
@Transactional(readOnly = true)
public class FlowSummaries {

    /** Some 100 bytes each. */
    private static final int MOST_KEPT_SUMS = 300_000;

    private static final int MOST_KEPT_RESULTS = 500;

    private final FlowQueries queries;
    private final StepQueries stepQueries;
    private final Cache<Question, List<?>> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_SUMS)
            .weigher((Question question, List<?> answer) -> answer.size() + 1)
            .build();

    /** What was worked out of them; a few kilobytes each. */
    private final Cache<Question, Object> results =
            Caffeine.newBuilder().maximumSize(MOST_KEPT_RESULTS).build();

    FlowSummaries(FlowQueries queries, StepQueries stepQueries) {
        this.queries = queries;
        this.stepQueries = stepQueries;
    }

    /** What screens run on now. */
    public FlowState state() {
        var current = queries.current();
        var basis = current.basis();
        var nothing = new FlowState(current.stamp(), basis, List.of());
        return basis == null
                ? nothing
                : new FlowState(current.stamp(), basis, kept(nothing, "months", queries::months));
    }

    /** The committed batches, latest first. */
    public List<Batch> batches() {
        return queries.batches();
    }

    /** The codes of all partners with flows. */
    public List<String> partnerCodes(FlowState state) {
        return kept(state, "partners", queries::partnerCodes);
    }

    /** Every partner's exports and imports in two periods. */
    public List<PartnerSum> partners(FlowState state, Period now, Period before) {
        return kept(state, new PartnersOf(now, before), basis -> queries.partners(basis, now, before));
    }

    /**
     * Every chapter's flows in two periods.
     *
     * @param partner only this one, all where null
     */
    public List<ChapterSum> chapters(
            FlowState state, Period now, Period before, Direction direction, @Nullable String partner) {
        return kept(
                state,
                new ChaptersOf(now, before, direction, partner),
                basis -> queries.chapters(basis, now, before, direction, partner));
    }

    /** Flows by calendar period, in order of period, partner and goods. */
    public List<StepSum> steps(FlowState state, StepQuery query) {
        return kept(state, query, basis -> stepQueries.steps(basis, query));
    }

    /**
     * The values of such flows that imports changed; they name imports that are committed now, undone ones left no trace.
     *
     * @param part what the part of a sum is called in them
     */
    public Revisions revisions(FlowState state, StepQuery query, Function<StepSum, String> part) {
        var replacements = kept(state, "replacements", basis -> stepQueries.replacements(basis));
        return replacements.isEmpty()
                ? Revisions.none()
                : Revisions.of(
                        kept(state, new RevisionsOf(query), basis -> stepQueries.revised(basis, query)),
                        replacements,
                        part);
    }

    /**
     * What is worked out of such answers and of nothing else: ranks, shares, concentration. It is kept as long as they are, so it
     * has to be unchangeable. Two who ask at once may both do the work.
     *
     * @param question tells this result from all others; what it depends on besides the flows has to be in it
     */
    @SuppressWarnings("unchecked")
    public <T> T result(FlowState state, Object question, Supplier<T> work) {
        var key = new Question(state.stamp(), question);
        var known = (T) results.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var made = work.get();
        results.put(key, made);
        return made;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> kept(FlowState state, Object question, Function<Basis, List<T>> ask) {
        var basis = state.basis();
        if (basis == null) {
            return List.of();
        }
        return (List<T>) answers.get(new Question(state.stamp(), question), key -> List.copyOf(ask.apply(basis)));
    }

    private record Question(String stamp, Object what) {}

    private record RevisionsOf(StepQuery query) {}

    private record PartnersOf(Period now, Period before) {}

    private record ChaptersOf(
            Period now,
            Period before,
            Direction direction,
            @Nullable String partner) {}
}
