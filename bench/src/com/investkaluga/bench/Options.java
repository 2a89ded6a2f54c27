package com.investkaluga.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the command line asks for, as {@code --name=value}.
 *
 * @param morning rounds over all screens before anything is measured
 * @param warmUp runs of each screen that are not counted, before those that are
 * @param runs measured runs of each screen
 * @param sessions how many users sign in for the memory of one
 * @param databases {@code h2}, {@code postgres} or both
 * @param reuse whether to take the databases that the last run filled, and not to measure starts
 * @param screens only screens whose name contains this, whatever the case; all where empty
 * @param publish whether to write the summary into bench/README.md
 */
record Options(
        int companies,
        int flows,
        int morning,
        int warmUp,
        int runs,
        int sessions,
        List<String> databases,
        String screens,
        boolean reuse,
        boolean publish) {

    static Options of(String... arguments) {
        var given = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 1 ? "true" : pair[1]));
        var known = List.of(
                "companies",
                "flows",
                "morning",
                "warm-up",
                "runs",
                "sessions",
                "databases",
                "screens",
                "reuse",
                "publish");
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "Unknown option --" + name + "; there are --" + String.join(", --", known));
                });
        return new Options(
                number(given, "companies", 100_000),
                number(given, "flows", 1_000_000),
                number(given, "morning", 30),
                number(given, "warm-up", 15),
                number(given, "runs", 5),
                number(given, "sessions", 30),
                List.of(given.getOrDefault("databases", "h2,postgres").split(",")),
                given.getOrDefault("screens", "").toLowerCase(Locale.ROOT),
                Boolean.parseBoolean(given.get("reuse")),
                Boolean.parseBoolean(given.get("publish")));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        return given.containsKey(name) ? Integer.parseInt(given.get(name)) : otherwise;
    }
}
