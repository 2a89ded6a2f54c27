package com.investkaluga.desk;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to date. H2 ties the checks of a new table to the session that made it and refuses every row once that
 * session is closed, which the pool does after half an hour; a file that is opened again has no such ties.
 */
@Component
class SchemaMigration implements FlywayMigrationStrategy {

    private static final Pattern OWN_FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:).*");

    private final DataSource dataSource;

    SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (flyway.migrate().migrationsExecuted > 0) {
            try {
                openAgain();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void openAgain() throws SQLException {
        var connection = dataSource.getConnection();
        try {
            if (!OWN_FILE.matcher(connection.getMetaData().getURL()).matches()) {
                return;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        } finally {
            JdbcUtils.closeConnection(connection);
        }
        if (dataSource.isWrapperFor(HikariDataSource.class)) {
            dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        }
    }
}
