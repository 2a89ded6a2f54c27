package com.investkaluga.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks to the probe inside the desk. */
final class Probe {

    /** What the server did between a mark and now; {@code sqlMillis} without the reading of rows. */
    record Work(int requests, double serverMillis, int statements, double sqlMillis) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Probe(int port) {
        this.port = port;
    }

    Map<String, String> fill(int companies, int flows) {
        return values(get("/fill?companies=" + companies + "&flows=" + flows));
    }

    /** Lets the desk believe that its flows have changed. */
    void change() {
        get("/change");
    }

    void mark() {
        get("/mark");
    }

    Work take() {
        var values = values(get("/take"));
        return new Work(
                Integer.parseInt(values.get("requests")),
                Double.parseDouble(values.get("serverMillis")),
                Integer.parseInt(values.get("statements")),
                Double.parseDouble(values.get("sqlMillis")));
    }

    /** Milliseconds of the statements last taken, run by themselves. */
    double floor(@Nullable String reset) {
        var query = reset == null ? "" : "?reset=" + URLEncoder.encode(reset, StandardCharsets.UTF_8);
        return Double.parseDouble(values(get("/floor" + query)).get("millis"));
    }

    String statements() {
        return get("/statements");
    }

    long heapBytes() {
        return Long.parseLong(values(get("/heap")).get("bytes"));
    }

    /** Hands a file over to the desk; the number of its import. */
    long receive(Path file) {
        var name = URLEncoder.encode(file.toAbsolutePath().toString(), StandardCharsets.UTF_8);
        return Long.parseLong(values(get("/receive?file=" + name)).get("id"));
    }

    /** Whether the import waits for its commit. */
    boolean isRead(long id) {
        var status = values(get("/import?id=" + id)).get("status");
        if (status.equals("QUEUED") || status.equals("READING")) {
            return false;
        }
        if (!status.equals("READY")) {
            throw new IllegalStateException("Import " + id + " is " + status);
        }
        return true;
    }

    /** Milliseconds. */
    double commit(long id) {
        return Double.parseDouble(values(get("/commit?id=" + id)).get("millis"));
    }

    /** Milliseconds. */
    double undo(long id) {
        return Double.parseDouble(values(get("/undo?id=" + id)).get("millis"));
    }

    /** Slows everything down until {@link #heapPeak}. */
    void watchHeap() {
        get("/heap-watch");
    }

    /** Bytes, the most after any of its collections since {@link #watchHeap}. */
    long heapPeak() {
        return Long.parseLong(values(get("/heap-peak")).get("bytes"));
    }

    private String get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    static Map<String, String> values(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
