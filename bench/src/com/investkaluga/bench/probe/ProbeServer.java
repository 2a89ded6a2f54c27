package com.investkaluga.bench.probe;

import com.investkaluga.bench.probe.Statements.Statement;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The benchmark's own door into the desk's JVM, open to this machine only. Answers are lines of {@code name=value}:
 * {@code /fill} brings the data in, {@code /change} makes kept answers about flows worthless, {@code /mark} and {@code /take} enclose one action of a user, {@code /floor} runs the
 * action's statements by themselves, {@code /statements} lists them, {@code /heap} says what is left after a collection;
 * {@code /receive}, {@code /import}, {@code /commit} and {@code /undo} import a file, {@code /heap-watch} and {@code /heap-peak} say
 * what that needs.
 */
final class ProbeServer {

    private static final int QUIET_MILLIS = 60;
    private static final int LONGEST_WORK_MILLIS = 15_000;
    private static final int COLLECTIONS = 4;

    private interface Answer {
        String to(Map<String, String> parameters) throws Exception;
    }

    private final HttpServer server;
    private final WorkClock clock;
    private final Statements statements;
    private final Floor floor;
    private final HeapWatch heapWatch = new HeapWatch();
    private List<Statement> taken = List.of();

    ProbeServer(int port, WorkClock clock, Statements statements, Floor floor, Filler filler, Importer importer)
            throws IOException {
        this.clock = clock;
        this.statements = statements;
        this.floor = floor;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/fill", parameters -> filler.fill(number(parameters, "companies"), number(parameters, "flows")));
        answer("/change", parameters -> filler.changeFlows());
        answer("/mark", parameters -> mark());
        answer("/take", parameters -> take());
        answer("/floor", parameters -> "millis=" + floor.millis(taken, parameters.get("reset")));
        answer("/statements", parameters -> list());
        answer("/receive", parameters -> importer.receive(parameters.get("file")));
        answer("/import", parameters -> importer.status(number(parameters, "id")));
        answer("/commit", parameters -> importer.commit(number(parameters, "id")));
        answer("/undo", parameters -> importer.undo(number(parameters, "id")));
        answer("/heap-watch", parameters -> watchHeap());
        answer("/heap-peak", parameters -> "bytes=" + heapWatch.stop());
        answer("/heap", parameters -> "bytes=" + heap());
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    private String watchHeap() {
        heapWatch.start();
        return "";
    }

    private String mark() {
        clock.clear();
        statements.listen();
        return "";
    }

    /** Waits until the desk has fallen silent, in case it works on behind the page. */
    private String take() throws InterruptedException {
        var before = -1;
        for (var waited = 0; waited < LONGEST_WORK_MILLIS; waited += QUIET_MILLIS) {
            var now = clock.requests() + statements.count();
            if (clock.isIdle() && now == before) {
                break;
            }
            before = now;
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
        }
        taken = statements.take();
        var inSql = taken.stream().mapToLong(Statement::nanos).sum();
        return "requests=%d\nserverMillis=%s\nstatements=%d\nsqlMillis=%s"
                .formatted(clock.requests(), clock.nanos() / 1e6, taken.size(), inSql / 1e6);
    }

    private String list() {
        return taken.stream()
                .map(statement -> "%8.2f ms  %s".formatted(statement.nanos() / 1e6, statement.sql()))
                .collect(Collectors.joining("\n"));
    }

    private static long heap() throws InterruptedException {
        for (var i = 0; i < COLLECTIONS; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(150);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try {
                send(exchange, 200, answer.to(parameters(exchange)));
            } catch (Exception problem) {
                send(exchange, 500, problem.toString());
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static int number(Map<String, String> parameters, String name) {
        return Integer.parseInt(parameters.get(name));
    }
}
