package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ShareBasis;
import com.investkaluga.desk.trade.metrics.Direction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that a template's column takes, in English and Russian. */
final class FigureWords<E extends Enum<E>> {

    static final FigureWords<Direction> DIRECTIONS = new FigureWords<>(
            Direction.class,
            Map.of(
                    "товарооборот", Direction.TURNOVER,
                    "оборот", Direction.TURNOVER,
                    "экспорт", Direction.EXPORTS,
                    "export", Direction.EXPORTS,
                    "импорт", Direction.IMPORTS,
                    "import", Direction.IMPORTS));

    static final FigureWords<FigureScope> SCOPES = new FigureWords<>(
            FigureScope.class,
            Map.of(
                    "все товары", FigureScope.TOTAL,
                    "сельскохозяйственная продукция", FigureScope.AGRICULTURE,
                    "торговля с снг", FigureScope.CIS,
                    "снг", FigureScope.CIS));

    static final FigureWords<ShareBasis> SHARE_BASES = new FigureWords<>(
            ShareBasis.class,
            Map.of(
                    "товарооборот", ShareBasis.TURNOVER,
                    "экспорт", ShareBasis.EXPORTS,
                    "импорт", ShareBasis.IMPORTS,
                    "товарооборот с снг", ShareBasis.CIS_TURNOVER));

    static final FigureWords<Exactness> EXACTNESS = new FigureWords<>(
            Exactness.class,
            Map.of(
                    "точно", Exactness.EXACT,
                    "почти", Exactness.ALMOST,
                    "около", Exactness.ABOUT,
                    "примерно", Exactness.ABOUT,
                    "более", Exactness.MORE_THAN,
                    "свыше", Exactness.MORE_THAN,
                    "предварительно", Exactness.PRELIMINARY,
                    "уточнено", Exactness.REVISED));

    private final Map<String, E> meanings;
    private final Map<String, Object> understood;

    private FigureWords(Class<E> type, Map<String, E> others) {
        meanings = new HashMap<>(others);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> meanings.put(word(constant), constant));
        understood = Map.of(
                "allowed",
                Arrays.stream(type.getEnumConstants()).map(FigureWords::word).collect(Collectors.joining(", ")),
                "allowedRu",
                others.entrySet().stream()
                        .filter(other -> !other.getKey().matches("[a-z ]+"))
                        .sorted(Map.Entry.<String, E>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", ")));
    }

    /** What the word means, null for none that is understood. */
    @Nullable
    E meaning(String word) {
        return meanings.get(word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " "));
    }

    /** The words in either language, to be named to the user, as arguments of a problem. */
    Map<String, Object> understood() {
        return understood;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
