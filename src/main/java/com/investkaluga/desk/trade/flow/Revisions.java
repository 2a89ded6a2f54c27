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

    /** What a value was, null where it is as it always was. */
    public @Nullable Revision of(Period period, String part, Direction direction, BigDecimal usd) {
        var all = losses.getOrDefault(new Key(period, part, direction), List.of());
        var lost = all.stream().map(Loss::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lost.signum() == 0
                ? null
                : all.stream()
                        .map(Loss::by)
                        .max(Comparator.comparing(Replacement::committedAt).thenComparing(Replacement::batchId))
                        .map(by -> new Revision(usd.add(lost), by))
                        .orElse(null);
    }
}
