package com.investkaluga.desk.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Whether a database holds what it held when this was made, in every row of every table but the history of its schema; cheap enough to ask after each of
 * thousands of deeds. Small databases only.
 */
public final class DatabaseState implements AutoCloseable {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE LOWER(t.table_schema) = 'public' AND t.table_type = 'BASE TABLE'
                AND LOWER(t.table_name) <> 'flyway_schema_history'
            ORDER BY c.table_name, c.ordinal_position""";

    private final Connection connection;
    private final Map<String, String> rows;
    private final PreparedStatement digests;
    private final List<Object> digestsBefore;
    private final Map<String, List<String>> rowsBefore;

    /** @param passedOver columns that may change, in small letters */
    public DatabaseState(DataSource source, Set<String> passedOver) throws SQLException {
        connection = source.getConnection();
        rows = rows(passedOver);
        var hash = connection.getMetaData().getDatabaseProductName().equals("H2") ? "ORA_HASH" : "HASHTEXT";
        digests = connection.prepareStatement(rows.entrySet().stream()
                .map(table -> "(SELECT COALESCE(SUM(%s(%s)), 0) + COUNT(*) FROM %s)"
                        .formatted(hash, table.getValue(), table.getKey()))
                .collect(Collectors.joining(", ", "SELECT ", "")));
        digestsBefore = digests();
        rowsBefore = new LinkedHashMap<>();
        for (var table : rows.keySet()) {
            rowsBefore.put(table, rowsOf(table));
        }
    }

    /** For each table, what makes a text of one of its rows. */
    private Map<String, String> rows(Set<String> passedOver) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var found = connection.createStatement().executeQuery(COLUMNS)) {
            while (found.next()) {
                var names = columns.computeIfAbsent(found.getString(1), table -> new ArrayList<>());
                if (!passedOver.contains(found.getString(2).toLowerCase(java.util.Locale.ROOT))) {
                    names.add('"' + found.getString(2) + '"');
                }
            }
        }
        var texts = new LinkedHashMap<String, String>();
        columns.forEach((table, names) ->
                texts.put('"' + table + '"', "CAST(ROW(%s) AS VARCHAR)".formatted(String.join(", ", names))));
        return texts;
    }

    private List<Object> digests() throws SQLException {
        try (var found = digests.executeQuery()) {
            found.next();
            var all = new ArrayList<>();
            for (var i = 1; i <= rows.size(); i++) {
                all.add(found.getObject(i));
            }
            return all;
        }
    }

    private List<String> rowsOf(String table) throws SQLException {
        var sql = "SELECT %s FROM %s ORDER BY 1".formatted(rows.get(table), table);
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    /** What has come and what has gone since, table by table; empty where all is as it was. */
    public List<String> changes() throws SQLException {
        if (digests().equals(digestsBefore)) {
            return List.of();
        }
        var changes = new ArrayList<String>();
        for (var table : rows.keySet()) {
            var now = rowsOf(table);
            var before = rowsBefore.get(table);
            if (!now.equals(before)) {
                changes.add("%s: %s became %s".formatted(table, without(before, now), without(now, before)));
            }
        }
        return changes;
    }

    private static List<String> without(List<String> all, List<String> others) {
        var rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
