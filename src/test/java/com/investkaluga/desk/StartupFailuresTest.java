package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts the desk where it cannot start, and reads what it says. */
@ExtendWith(OutputCaptureExtension.class)
class StartupFailuresTest {

    private static final String STACK_TRACE = "\tat ";

    @TempDir
    Path folder;

    @Test
    void a_port_in_use_is_named_with_a_way_out(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            start("--server.port=" + taken.getLocalPort(), "--spring.datasource.url=jdbc:h2:mem:port-in-use");

            assertThat(sentence(output))
                    .contains("port " + taken.getLocalPort() + " is used by another program")
                    .contains("--server.port=");
        }
    }

    @Test
    void a_port_in_use_is_named_before_a_first_start_makes_its_database(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            start("--server.port=" + taken.getLocalPort(), "--spring.datasource.url=" + database("first"));

            assertThat(sentence(output)).contains("port " + taken.getLocalPort() + " is used by another program");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    @SuppressWarnings("try") // the connection is there to be open
    void a_database_file_that_is_open_elsewhere_is_named(CapturedOutput output) throws Exception {
        var url = database("locked");
        var h2 = Class.forName("org.h2.Driver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        // A second H2 beside ours holds the file as another program would.
        try (var elsewhere = new URLClassLoader(new URL[] {h2}, ClassLoader.getPlatformClassLoader());
                var open = driver(elsewhere).connect(url, new Properties())) {
            start("--spring.datasource.url=" + url);
        }

        assertThat(sentence(output)).contains("locked.mv.db is open in another program");
    }

    @Test
    void a_database_file_that_is_none_is_named(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("broken.mv.db"), "no database ".repeat(2_000));

        start("--spring.datasource.url=" + database("broken"));

        assertThat(sentence(output)).contains("broken.mv.db cannot be read");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("plain"), "a file where the folder would be");

        start("--spring.datasource.url=" + database("plain/desk"));

        assertThat(sentence(output))
                .contains("plain/desk.mv.db cannot be read or written")
                .contains("may write");
    }

    @Test
    void an_address_that_does_not_say_where_the_file_is_is_named(CapturedOutput output) {
        start("--spring.datasource.url=jdbc:h2:file:desk");

        assertThat(sentence(output))
                .contains("'jdbc:h2:file:desk' does not say where")
                .contains("./");
    }

    @Test
    void an_address_of_no_database_is_named(CapturedOutput output) {
        start("--spring.datasource.url=nonsense");

        assertThat(sentence(output)).contains("'nonsense' is no address of a database");
    }

    @Test
    void a_wrong_password_of_a_file_is_said(CapturedOutput output) throws SQLException {
        var url = database("locked-up");
        DriverManager.getConnection(url, "sa", "right").close();

        start("--spring.datasource.url=" + url, "--spring.datasource.password=wrong");

        assertThat(sentence(output)).contains("refuses: Wrong user name or password");
    }

    @Test
    void a_port_that_is_none_is_said(CapturedOutput output) {
        start("--server.port=99999", "--spring.datasource.url=jdbc:h2:mem:no-port");

        assertThat(sentence(output)).contains("there is no such port").contains("65535");
    }

    @Test
    void a_server_that_asks_for_a_password_is_no_server_out_of_reach() {
        var asked = new SQLException("The server requested a password, but no password was provided.", "08004");

        assertThat(new DatabaseFailure("jdbc:postgresql://db/desk", asked)
                        .analysis()
                        .getDescription())
                .contains("refuses: The server requested a password");
    }

    @Test
    void a_user_who_may_not_make_tables_is_told_so() {
        var refused = new SQLException("ERROR: permission denied for schema public\n  Position: 14", "42501");

        assertThat(new DatabaseFailure("jdbc:postgresql://db/desk", refused)
                        .analysis()
                        .getDescription())
                .contains("refuses: ERROR: permission denied for schema public.");
    }

    @Test
    void a_changed_migration_is_named_with_the_remedy(CapturedOutput output) throws SQLException {
        var url = database("changed");
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .target("010")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '010'");
        }

        start("--spring.datasource.url=" + url);

        assertThat(sentence(output))
                .contains("the migration script V010__account.sql is not the one that the database")
                .contains("Put the script back");
    }

    @Test
    void a_broken_migration_is_named_with_the_reason(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("V001__broken.sql"), "CREATE TABEL oops (id BIGINT);");

        start("--spring.datasource.url=jdbc:h2:mem:broken-migration", "--spring.flyway.locations=filesystem:" + folder);

        assertThat(sentence(output)).contains("V001__broken.sql failed").contains("CREATE");
    }

    @Test
    void a_postgresql_out_of_reach_is_named_with_its_variables(CapturedOutput output) throws IOException {
        var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        closed.close();
        var url = "jdbc:postgresql://localhost:%d/desk".formatted(closed.getLocalPort());

        start("--spring.profiles.active=postgres", "--spring.datasource.url=" + url);

        assertThat(sentence(output))
                .contains("the database at " + url + " cannot be reached")
                .contains("SPRING_DATASOURCE_URL");
    }

    private static Driver driver(ClassLoader loader) throws ReflectiveOperationException {
        return (Driver) loader.loadClass("org.h2.Driver").getConstructor().newInstance();
    }

    private String database(String name) {
        return "jdbc:h2:file:" + folder.resolve(name);
    }

    private static void start(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--desk.demo=false");
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port"))) {
            all.add("--server.port=0");
        }
        assertThatThrownBy(() -> new SpringApplicationBuilder(PartnerDesk.class).run(all.toArray(String[]::new)))
                .isNotNull();
    }

    /** The only line in error, without a stack trace anywhere. */
    private static String sentence(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(STACK_TRACE);
        var errors = output.getAll()
                .lines()
                .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                .toList();
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }
}
