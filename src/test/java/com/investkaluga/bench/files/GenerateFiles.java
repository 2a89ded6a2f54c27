package com.investkaluga.bench.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code bench/files --format=customs-csv --rows=5000000 --seed=1 --out=FILE}; see bench/README.md. */
public final class GenerateFiles {

    private GenerateFiles() {}

    public static void main(String[] arguments) throws IOException {
        var given = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 1 ? "" : pair[1]));
        var format = MadeFormat.named(needed(given, "format")).orElseThrow(() -> complaint("There is no such format"));
        var rows = Long.parseLong(needed(given, "rows"));
        var seed = Long.parseLong(given.getOrDefault("seed", "1"));
        var file = Path.of(given.getOrDefault("out", format.fileName()));
        var begun = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            format.write(rows, seed, out);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%s: %,d rows, %,d bytes, %.1f s%n", file, rows, Files.size(file), seconds);
    }

    private static String needed(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null) {
            throw complaint("--" + name + "= is missing");
        }
        return value;
    }

    private static IllegalArgumentException complaint(String what) {
        var formats =
                Arrays.toString(MadeFormat.values()).toLowerCase(Locale.ROOT).replace('_', '-');
        return new IllegalArgumentException(what + "; formats: " + formats);
    }
}
