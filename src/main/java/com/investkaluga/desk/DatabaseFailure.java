package com.investkaluga.desk;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Why a database does not let the desk start, in a sentence.
 *
 * @param url of the database, without its options
 */
record DatabaseFailure(String url, SQLException failure) {

    private static final int H2_RELATIVE_PATH = 90011;
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_CORRUPTED = 90030;
    private static final int H2_IO = 90031;
    private static final int H2_UNSUPPORTED_FILE = 90048;
    private static final int H2_NOT_CREATED = 90062;
    private static final int H2_READ_ONLY = 90097;
    private static final String CONNECTION_FAILED = "08";
    private static final String CONNECTION_REJECTED = "08004";
    private static final String VARIABLES =
            "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

    FailureAnalysis analysis() {
        return url.startsWith("jdbc:h2:") ? ofH2() : ofServer();
    }

    private FailureAnalysis ofH2() {
        return switch (failure.getErrorCode()) {
            case H2_ALREADY_OPEN ->
                sentence(
                        "the database file %s is open in another program, perhaps a desk that still runs."
                                .formatted(file()),
                        "Stop it, or use another file, for example --spring.datasource.url=jdbc:h2:file:./data/other.");
            case H2_CORRUPTED, H2_UNSUPPORTED_FILE ->
                sentence(
                        "the database file %s cannot be read.".formatted(file()), "Put the file back from its backup.");
            case H2_IO, H2_NOT_CREATED, H2_READ_ONLY ->
                sentence(
                        "the database file %s cannot be read or written.".formatted(file()),
                        "Check that the disk has room and that this user may write there, or name another file, for"
                                + " example --spring.datasource.url=jdbc:h2:file:/var/lib/desk/desk.");
            case H2_RELATIVE_PATH ->
                sentence(
                        "'%s' does not say where the file is.".formatted(url),
                        "Put ./ before a name in the folder of the start, for example jdbc:h2:file:./data/desk.");
            default -> refused("Check spring.datasource.url, its user name and its password.");
        };
    }

    private FailureAnalysis ofServer() {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith(CONNECTION_FAILED) && !state.equals(CONNECTION_REJECTED)) {
            return sentence(
                    "the database at %s cannot be reached.".formatted(url),
                    "Start it, or say where it is with %s.".formatted(VARIABLES));
        }
        return refused("Check %s.".formatted(VARIABLES));
    }

    private FailureAnalysis refused(String remedy) {
        return sentence("the database at %s refuses: %s.".formatted(url, firstLine(failure)), remedy);
    }

    private String file() {
        return url.replaceFirst("^jdbc:h2:(file:)?", "") + ".mv.db";
    }

    /** What a failure says, without the lines that only its programmer reads. */
    static String firstLine(Throwable failure) {
        var message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.strip()
                .lines()
                .findFirst()
                .orElse("")
                .split("; expected", 2)[0]
                .replaceFirst("\\.$", "");
    }

    private FailureAnalysis sentence(String what, String remedy) {
        return new FailureAnalysis(what, remedy, failure);
    }
}
