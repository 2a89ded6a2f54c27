package com.investkaluga.desk.trade.ingest.file;

import java.util.Map;

/** The names of Comtrade's units, for its files that have only their numbers. */
final class ComtradeUnits {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("-1", ""),
            Map.entry("1", ""),
            Map.entry("2", "m²"),
            Map.entry("3", "1000 kWh"),
            Map.entry("4", "m"),
            Map.entry("5", "u"),
            Map.entry("6", "2u"),
            Map.entry("7", "l"),
            Map.entry("8", "kg"),
            Map.entry("9", "1000u"),
            Map.entry("10", "u (jeu/pack)"),
            Map.entry("11", "12u"),
            Map.entry("12", "m³"),
            Map.entry("13", "carat"));

    private ComtradeUnits() {}

    /** As Comtrade itself abbreviates; empty for 'no quantity', the number itself where it is not known. */
    static String name(String number) {
        return NAMES.getOrDefault(number, number);
    }
}
