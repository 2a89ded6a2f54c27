package com.investkaluga.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The desk in a JVM of its own, on a free port, as production runs it. */
final class Desk implements AutoCloseable {

    /** What the desk is given; the collector of garbage is the JVM's own choice. */
    static final String HEAP = "1g";

    /** The desk's own last word, after the reference data are in. */
    private static final Pattern READY = Pattern.compile("Open https?://localhost");

    private static final int LONGEST_START_MINUTES = 3;

    private final Process process;
    private final int port;
    private final int probePort;
    private final double startMillis;

    private Desk(Process process, int port, int probePort, double startMillis) {
        this.process = process;
        this.port = port;
        this.probePort = probePort;
        this.startMillis = startMillis;
    }

    /** The plain jar, as it is delivered. */
    static Desk startJar(Build build, Database database, Path log) throws IOException {
        return start(
                database,
                database.url(),
                log,
                0,
                List.of("-Xmx" + HEAP, "-jar", build.jar().toString()));
    }

    /** The same jar unpacked, with the probe beside it. */
    static Desk startWithProbe(Build build, Database database, Path log) throws IOException {
        return startWithProbe(build, database, log, HEAP);
    }

    /** The same with another heap, as {@code -Xmx} takes it. */
    static Desk startWithProbe(Build build, Database database, Path log, String heap) throws IOException {
        return startWithProbe(build, database, database.url(), log, List.of("-Xmx" + heap));
    }

    /** The same, for a look at the heap: what the JVM may forget at any time is forgotten at once. */
    static Desk startForMemory(Build build, Database database, Path log) throws IOException {
        return startWithProbe(
                build,
                database,
                database.urlWithLittleCache(),
                log,
                List.of("-Xmx" + HEAP, "-XX:SoftRefLRUPolicyMSPerMB=0"));
    }

    private static Desk startWithProbe(Build build, Database database, String url, Path log, List<String> jvm)
            throws IOException {
        var what = new ArrayList<String>(jvm);
        what.addAll(List.of(
                "-cp",
                build.classPathWithProbe(),
                "com.investkaluga.desk.PartnerDesk",
                "--spring.main.sources=com.investkaluga.bench.probe.ProbeConfiguration"));
        return start(database, url, log, freePort(), what);
    }

    private static Desk start(Database database, String url, Path log, int probePort, List<String> what)
            throws IOException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(what);
        command.addAll(List.of(
                "--server.port=" + port,
                "--bench.probe-port=" + probePort,
                "--desk.demo=true",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        Files.createDirectories(Objects.requireNonNull(log.getParent()));
        var start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var ready = new CompletableFuture<Double>();
        Thread.ofPlatform().daemon().start(() -> copy(process, log, start, ready));
        try {
            return new Desk(process, port, probePort, ready.get(LONGEST_START_MINUTES, TimeUnit.MINUTES));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The desk did not start; see " + log, e);
        }
    }

    private static void copy(Process process, Path log, long start, CompletableFuture<Double> ready) {
        try (var lines = process.inputReader();
                var file = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (READY.matcher(line).find()) {
                    ready.complete((System.nanoTime() - start) / 1e6);
                }
                file.write(line);
                file.newLine();
                file.flush();
            }
            ready.completeExceptionally(new IllegalStateException("It ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** From the start of the process to its word that it is ready. */
    double startMillis() {
        return startMillis;
    }

    /** Without a slash at its end. */
    String address() {
        return "http://localhost:" + port;
    }

    Probe probe() {
        return new Probe(probePort);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
