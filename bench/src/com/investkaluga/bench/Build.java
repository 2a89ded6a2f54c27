package com.investkaluga.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Maven built in {@code target}.
 *
 * @param jar the desk as it is delivered
 * @param probe the benchmark's own classes
 * @param unpacked where the desk's jar lies unpacked, the way Spring Boot recommends for production
 */
record Build(Path jar, Path probe, Path unpacked) {

    static Build find(Path target) throws IOException, InterruptedException {
        var jar = only(target, "partner-desk-*.jar", "bench");
        var build = new Build(jar, only(target, "partner-desk-*-bench.jar", "tests"), target.resolve("bench/desk"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var unpack = new ProcessBuilder(
                        java,
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        build.unpacked().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (unpack.start().waitFor() != 0) {
            throw new IllegalStateException("Cannot unpack " + jar);
        }
        return build;
    }

    private static Path only(Path target, String pattern, String not) throws IOException {
        try (var found = Files.newDirectoryStream(target, pattern)) {
            for (var file : found) {
                if (!file.getFileName().toString().contains(not)) {
                    return file;
                }
            }
        }
        throw new IllegalStateException("No " + pattern + " in " + target + "; bench/run builds it");
    }

    String classPathWithProbe() {
        var proxy = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("datasource-proxy"))
                .findFirst()
                .orElseThrow();
        return String.join(
                File.pathSeparator,
                unpacked.resolve(jar.getFileName()).toString(),
                unpacked.resolve("lib").toString() + "/*",
                probe.toString(),
                proxy);
    }
}
