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

    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_CORRUPTED = 90030;
    private static final int H2_IO = 90031;
    private static final int H2_UNSUPPORTED_FILE = 90048;
    private static final String CONNECTION_FAILED = "08";
    private static final String SIGN_IN_REFUSED = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

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
                case SQLException database -> database(database);
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

    private @Nullable FailureAnalysis database(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (url().startsWith("jdbc:h2:")) {
            return switch (failure.getErrorCode()) {
                case H2_ALREADY_OPEN ->
                    sentence(
                            failure,
                            "the database file %s is open in another program, perhaps a desk that still runs."
                                    .formatted(file()),
                            "Stop it, or use another file, for example"
                                    + " --spring.datasource.url=jdbc:h2:file:./data/other.");
                case H2_CORRUPTED, H2_IO, H2_UNSUPPORTED_FILE ->
                    sentence(
                            failure,
                            "the database file %s cannot be read.".formatted(file()),
                            "Check that the disk has room and that this user may write there, or put the file back from"
                                    + " its backup.");
                default -> null;
            };
        }
        var variables = "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";
        if (state.startsWith(CONNECTION_FAILED)) {
            return sentence(
                    failure,
                    "the database at %s cannot be reached.".formatted(url()),
                    "Start it, or say where it is with %s.".formatted(variables));
        }
        if (state.startsWith(SIGN_IN_REFUSED) || state.equals(NO_SUCH_DATABASE)) {
            return sentence(
                    failure,
                    "the database at %s refuses the connection: %s.".formatted(url(), firstLine(failure)),
                    "Check %s.".formatted(variables));
        }
        return null;
    }

    private String url() {
        // Whatever follows the first ';' or '?' are options, a password among them.
        return environment.getProperty("spring.datasource.url", "").split("[;?]", 2)[0];
    }

    private String file() {
        return url().replaceFirst("^jdbc:h2:(file:)?", "") + ".mv.db";
    }

    private static String rootMessage(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return firstLine(root);
    }

    private static String firstLine(Throwable failure) {
        var message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.strip()
                .lines()
                .findFirst()
                .orElse("")
                .split("; expected", 2)[0]
                .replaceFirst("\\.$", "");
    }

    private static FailureAnalysis sentence(Throwable cause, String what, String remedy) {
        return new FailureAnalysis(what, remedy, cause);
    }
}
