package com.investkaluga.desk.support;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A new database that is brought up to date step by step, to see what a script makes of what stood there before.
 *
 * @param dataSource of the database, empty at first
 * @param vendor whose scripts run beside the common ones
 */
public record Migrations(DriverManagerDataSource dataSource, String vendor) {

    public static Migrations ofH2(Path directory) {
        var url = "jdbc:h2:file:" + directory.resolve("desk").toAbsolutePath();
        return new Migrations(new DriverManagerDataSource(url, "sa", ""), "h2");
    }

    public static Migrations ofPostgres() {
        var url = PostgresServer.newDatabase();
        return new Migrations(new DriverManagerDataSource(url, "postgres", "postgres"), "postgresql");
    }

    /** Runs the scripts up to this version, or all for {@code latest}. */
    public void upTo(String version) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
