package com.investkaluga.desk.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings figures in by the file, by the rules of competing sources, and takes them back. Callers check who may. */
@Component
@Transactional
public class FigureImports {

    /**
     * What becomes of a figure.
     *
     * @param usdBefore the value in use until then, null where there is none
     */
    public record Judgement(FigureEffect effect, @Nullable BigDecimal usdBefore) {}

    /**
     * A figure that was brought in.
     *
     * @param id null where it was already there
     * @param displacedId the figure that it took the place of, null where there was none
     */
    public record Stored(
            FigureEffect effect,
            @Nullable Long id,
            @Nullable Long displacedId) {}

    private final TurnoverFigureRepository figures;

    FigureImports(TurnoverFigureRepository figures) {
        this.figures = figures;
    }

    /** What would become of these figures, one after the other. */
    @Transactional(readOnly = true)
    public List<Judgement> judge(List<FigureData> wanted) {
        var judge = new Judge(figures.findByArchivedFalse());
        return wanted.stream().map(judge::judge).toList();
    }

    /** Stores figures one after the other. */
    public List<Stored> store(List<FigureData> wanted) {
        var judge = new Judge(figures.findByArchivedFalse());
        var stored = new ArrayList<Stored>();
        for (var data : wanted) {
            var effect = judge.judge(data).effect();
            stored.add(
                    switch (effect) {
                        case SAME -> new Stored(effect, null, null);
                        case NEW, REVISED -> put(effect, data.withUse(true));
                        case COMPETING, WITHOUT_PERIOD -> put(effect, data.withUse(false));
                    });
        }
        figures.flush();
        return stored;
    }

    private Stored put(FigureEffect effect, FigureData data) {
        Long displaced = null;
        if (effect == FigureEffect.REVISED) {
            var rival = figures.findByUseKey(Objects.requireNonNull(TurnoverFigure.useKey(data)))
                    .orElseThrow();
            rival.release();
            figures.flush();
            displaced = rival.getId();
        }
        return new Stored(effect, figures.save(new TurnoverFigure(data)).getId(), displaced);
    }

    /** Of figures by number, those that stand as they were brought in, in use or not. */
    @Transactional(readOnly = true)
    public Set<Long> untouched(Map<Long, FigureData> brought) {
        return figures.findAllById(brought.keySet()).stream()
                .filter(figure -> !figure.isArchived())
                .filter(figure -> figure.toDetails()
                        .data()
                        .statement()
                        .equals(brought.get(figure.getId()).statement()))
                .map(TurnoverFigure::getId)
                .collect(Collectors.toSet());
    }

    /** Takes a figure back; the one that it displaced is in use again, unless another one is by now. */
    public void remove(long id, @Nullable Long displacedId) {
        figures.deleteById(id);
        figures.flush();
        if (displacedId != null) {
            figures.findById(displacedId).filter(figure -> !figure.isArchived()).ifPresent(this::useAgain);
        }
    }

    private void useAgain(TurnoverFigure figure) {
        var data = figure.toDetails().data().withUse(true);
        if (figures.findByUseKey(Objects.requireNonNull(TurnoverFigure.useKey(data)))
                .isEmpty()) {
            figure.write(data);
            figures.flush();
        }
    }

    /** Knows which figures are there and in use, the ones judged before among them. */
    private static final class Judge {

        private final Set<List<@Nullable Object>> known = new HashSet<>();
        private final Map<String, FigureData> used = new HashMap<>();

        Judge(List<TurnoverFigure> stored) {
            stored.forEach(figure -> add(figure.toDetails().data()));
        }

        private void add(FigureData data) {
            known.add(data.statement());
            var key = TurnoverFigure.useKey(data);
            if (key != null) {
                used.put(key, data);
            }
        }

        Judgement judge(FigureData data) {
            var key = data.period() == null ? null : TurnoverFigure.useKey(data.withUse(true));
            var rival = key == null ? null : used.get(key);
            var effect = effect(data, rival);
            if (effect != FigureEffect.SAME) {
                add(data.withUse(effect == FigureEffect.NEW || effect == FigureEffect.REVISED));
            }
            return new Judgement(effect, rival == null ? null : rival.valueUsd());
        }

        private FigureEffect effect(FigureData data, @Nullable FigureData rival) {
            if (known.contains(data.statement())) {
                return FigureEffect.SAME;
            }
            if (data.period() == null) {
                return FigureEffect.WITHOUT_PERIOD;
            }
            if (rival == null) {
                return FigureEffect.NEW;
            }
            return rival.sourceTitle().equals(data.sourceTitle()) ? FigureEffect.REVISED : FigureEffect.COMPETING;
        }
    }
}
