package com.investkaluga.desk;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Puts into a sentence what keeps the desk from starting where somebody at the keyboard can help. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailures implements FailureAnalyzer {

    private static final Pattern VERSION = Pattern.compile("version (\\d[\\w.]*)|locally: (\\d[\\w.]*)");

    private final Environment environment;

    StartupFailures(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var found = switch (cause) {
                case PortInUseException port -> portInUse(port);
                case FlywayValidateException changed -> changedMigration(changed);
                case FlywayMigrateException broken -> brokenMigration(broken);
                case SQLException database -> new DatabaseFailure(url(), database).analysis();
                case IllegalArgumentException setting -> unusable(setting);
                default -> null;
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static FailureAnalysis portInUse(PortInUseException failure) {
        return sentence(
                failure,
                "port %d is used by another program.".formatted(failure.getPort()),
                "Stop that program or choose another port, for example --server.port=%d."
                        .formatted(failure.getPort() + 1));
    }

    private @Nullable FailureAnalysis unusable(IllegalArgumentException failure) {
        var message = String.valueOf(failure.getMessage());
        if (message.startsWith("port out of range")) {
            return sentence(failure, "there is no such port as the one it was given.", "Choose one from 1 to 65535.");
        }
        return message.contains("must start with \"jdbc\"")
                ? sentence(
                        failure,
                        "'%s' is no address of a database.".formatted(url()),
                        "Give one such as jdbc:h2:file:./data/desk or jdbc:postgresql://db.example:5432/desk.")
                : null;
    }

    private FailureAnalysis changedMigration(FlywayException failure) {
        var message = failure.getMessage();
        var matcher = VERSION.matcher(message);
        var version = matcher.find() ? (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : "";
        var script = MigrationScripts.named(version);
        if (message.contains("checksum mismatch")) {
            return sentence(
                    failure,
                    "the migration script %s is not the one that the database at %s has run.".formatted(script, url()),
                    "Put the script back as it was released, or use another database.");
        }
        if (message.contains("failed migration")) {
            return sentence(
                    failure,
                    "the migration script %s failed half-way in the database at %s.".formatted(script, url()),
                    "Restore the database from its backup and start again.");
        }
        return sentence(
                failure,
                "the database at %s has run the migration script %s, which this version of the desk does not know or has"
                                .formatted(url(), script)
                        + " passed by.",
                "Start the version of the desk that the database was last used with, or a newer one.");
    }

    private FailureAnalysis brokenMigration(FlywayMigrateException failure) {
        var reason = failure.getCause() == null ? failure.getMessage() : rootMessage(failure);
        return sentence(
                failure,
                "the migration script %s failed in the database at %s: %s."
                        .formatted(failure.getMigration().getScript(), url(), reason),
                "Correct the script and restore the database from its backup before the next start.");
    }

    private String url() {
        // Whatever follows the first ';' or '?' are options, a password among them.
        return environment.getProperty("spring.datasource.url", "").split("[;?]", 2)[0];
    }

    private static String rootMessage(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return DatabaseFailure.firstLine(root);
    }

    private static FailureAnalysis sentence(Throwable cause, String what, String remedy) {
        return new FailureAnalysis(what, remedy, cause);
    }
}
