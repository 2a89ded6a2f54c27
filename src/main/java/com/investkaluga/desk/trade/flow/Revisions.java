package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which values imports changed: of one part of the trade and one calendar period each. */
public final class Revisions {

    private record Key(Period period, String part, Direction direction) {}

    private record Loss(BigDecimal usd, Replacement by) {}

    private final Map<Key, List<Loss>> losses = new HashMap<>();

    private Revisions() {}

    static Revisions of(Collection<RevisedSum> sums, List<Replacement> replacements, Function<StepSum, String> part) {
        var revisions = new Revisions();
        sums.forEach(sum -> replacements.stream()
                .filter(replacement -> replacement.batchId() == sum.batchId())
                .forEach(by -> {
                    var lost = sum.lost();
                    for (var direction : List.of(lost.direction(), Direction.TURNOVER)) {
                        revisions.add(
                                new Key(lost.period(), part.apply(lost), direction), List.of(new Loss(lost.usd(), by)));
                    }
                }));
        return revisions;
    }

    /** No value was ever changed. */
    public static Revisions none() {
        return new Revisions();
    }

    private void add(Key key, List<Loss> more) {
        losses.computeIfAbsent(key, absent -> new ArrayList<>()).addAll(more);
    }

    /** The same under other names; parts of one name are one. */
    public Revisions renamed(UnaryOperator<String> name) {
        var renamed = new Revisions();
        losses.forEach((key, all) -> renamed.add(new Key(key.period, name.apply(key.part), key.direction), all));
        return renamed;
    }

    /** What has values that were changed, even where nothing is left of them. */
    public Set<String> parts() {
        return losses.keySet().stream().map(Key::part).collect(Collectors.toSet());
    }

    /** The same in one direction, in the order of their names. */
    public Set<String> parts(Direction direction) {
        return losses.keySet().stream()
                .filter(key -> key.direction == direction)
                .map(Key::part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a value was before the latest import that changed it, null where it is as it always was. Where imports changed several
     * of its months, only what the latest did is taken back: all of them together never stood on any screen.
     */
    public @Nullable Revision of(Period period, String part, Direction direction, BigDecimal usd) {
        var byImport = losses.getOrDefault(new Key(period, part, direction), List.of()).stream()
                .collect(Collectors.toMap(Loss::by, Loss::usd, BigDecimal::add));
        return byImport.entrySet().stream()
                .filter(loss -> loss.getValue().signum() != 0)
                .max(Map.Entry.comparingByKey(
                        Comparator.comparing(Replacement::committedAt).thenComparing(Replacement::batchId)))
                .map(loss -> new Revision(usd.add(loss.getValue()), loss.getKey()))
                .orElse(null);
    }
}
