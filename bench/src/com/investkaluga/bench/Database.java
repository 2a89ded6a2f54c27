package com.investkaluga.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;

/** A database of the benchmark's own; its files stay until the next run. */
interface Database extends AutoCloseable {

    /** As the tables of results call it. */
    String name();

    String url();

    /** The same with a page cache that hardly moves, where the database lives in the desk's own heap. */
    default String urlWithLittleCache() {
        return url();
    }

    String user();

    String password();

    /** Product and version, asked of the driver or the server itself. */
    String version() throws SQLException;

    @Override
    void close() throws IOException;

    /** Opens the database of this kind in the directory, emptied first unless it is to be used again. */
    static Database open(String kind, Path directory, boolean reuse) throws IOException {
        var files = directory.resolve(kind);
        if (!reuse) {
            delete(files);
        }
        return switch (kind) {
            case "h2" -> new H2(files);
            case "postgres" -> new Postgres(files);
            default -> throw new IllegalArgumentException("No such database: " + kind);
        };
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The desk's default, but for the cache of results: H2 would answer a repeated query from it in no time. */
    final class H2 implements Database {

        private final Path directory;

        H2(Path directory) {
            this.directory = directory;
        }

        @Override
        public String name() {
            return "H2";
        }

        @Override
        public String url() {
            return "jdbc:h2:file:" + directory.resolve("desk").toAbsolutePath();
        }

        @Override
        public String urlWithLittleCache() {
            return url() + ";CACHE_SIZE=2048";
        }

        @Override
        public String user() {
            return "sa";
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public String version() throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
                return "H2 " + connection.getMetaData().getDatabaseProductVersion();
            }
        }

        @Override
        public void close() {}
    }

    /** Real binaries, a quarter of a gigabyte of buffers, and every commit on the disk before it counts. */
    final class Postgres implements Database {

        private final EmbeddedPostgres server;

        Postgres(Path directory) throws IOException {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_connections", "100")
                    .start();
        }

        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public String password() {
            return "postgres";
        }

        @Override
        public String version() throws SQLException {
            try (var connection = server.getPostgresDatabase().getConnection()) {
                return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
