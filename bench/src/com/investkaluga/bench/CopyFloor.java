package com.investkaluga.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The same rows by PostgreSQL's own COPY into a table that is indexed as the desk's is: no import can be faster. */
final class CopyFloor {

    private static final String TABLE = "copy_floor";
    private static final String COLUMNS =
            "batch_id, first_day, direction, partner, hs_code, value_usd, net_weight_kg, quantity, unit";

    private final Database database;

    CopyFloor(Database database) {
        this.database = database;
    }

    /** Writes the rows of a customs file as COPY takes them, so that the floor has nothing to find out. */
    static void prepare(Path customs, Path rows) throws IOException {
        try (var lines = Files.newBufferedReader(customs);
                var out = new BufferedOutputStream(Files.newOutputStream(rows), 1 << 20)) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                write(line.split("\t", -1), out);
            }
        }
    }

    private static void write(String[] fields, OutputStream out) throws IOException {
        var period = fields[1].split("/");
        var row = String.join(
                "\t",
                "1",
                period[1] + "-" + period[0] + "-01",
                fields[0].equals("ИМ") ? "IMPORTS" : "EXPORTS",
                fields[2].equals("NNN") ? "NN" : fields[2],
                fields[3],
                number(fields[5]),
                number(fields[6]),
                number(fields[7]),
                fields[4].isEmpty() ? "\\N" : fields[4]);
        out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String number(String text) {
        return text.isEmpty() ? "\\N" : text.replace(',', '.');
    }

    /** Milliseconds of one COPY into an empty table, committed. */
    double millis(Path rows) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var in = Files.newInputStream(rows)) {
            execute(connection, "DROP TABLE IF EXISTS " + TABLE);
            execute(connection, "CREATE TABLE " + TABLE + " (LIKE trade_flow INCLUDING ALL)");
            execute(connection, "CHECKPOINT");
            var start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + TABLE + " (" + COLUMNS + ") FROM STDIN", in, 1 << 16);
            var millis = (System.nanoTime() - start) / 1e6;
            execute(connection, "DROP TABLE " + TABLE);
            return millis;
        }
    }

    /** Waits until the rows of undone imports are gone, and clears up behind them, so that no run works for the one before. */
    void settle() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            while (count(connection) > 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(500_000_000);
            }
            execute(connection, "VACUUM ANALYZE trade_flow");
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM trade_flow f JOIN import_batch b ON b.id = f.batch_id
                            WHERE b.status = 'UNDONE' LIMIT 1) undone""")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
