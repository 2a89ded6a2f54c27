package com.investkaluga.bench.probe;

import com.investkaluga.bench.probe.Statements.Statement;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.DoubleStream;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/** Runs a screen's statements by plain JDBC on a connection of its own and reads every row: faster no screen can be. */
final class Floor {

    private static final int RUNS = 4;

    private final String url;
    private final String user;
    private final String password;

    Floor(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * The median of the warm runs in milliseconds.
     *
     * @param reset run and committed before each run, to undo what the statements write
     */
    double millis(List<Statement> statements, @Nullable String reset) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            var millis = new double[RUNS];
            for (var run = 0; run < RUNS; run++) {
                if (reset != null) {
                    execute(connection, reset);
                    connection.commit();
                }
                var start = System.nanoTime();
                for (var statement : statements) {
                    run(connection, statement);
                }
                connection.commit();
                millis[run] = (System.nanoTime() - start) / 1e6;
            }
            return DoubleStream.of(millis)
                    .skip(1)
                    .sorted()
                    .skip((RUNS - 1) / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(Connection connection, Statement statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement.sql())) {
            if (statement.rows().isEmpty()) {
                run(prepared);
            }
            for (var row : statement.rows()) {
                set(prepared, row);
                run(prepared);
            }
        }
    }

    private static void set(PreparedStatement prepared, List<ParameterSetOperation> row) throws SQLException {
        for (var operation : row) {
            try {
                operation.getMethod().invoke(prepared, operation.getArgs());
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new SQLException(e);
            }
        }
    }

    private static void run(PreparedStatement prepared) throws SQLException {
        if (!prepared.execute()) {
            return;
        }
        try (var rows = prepared.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
