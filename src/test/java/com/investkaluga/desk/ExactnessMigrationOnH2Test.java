package com.investkaluga.desk;

import com.investkaluga.desk.support.Migrations;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Its desk is closed before the file goes. */
@DirtiesContext
@SpringBootTest(properties = "desk.demo=false")
@ContextConfiguration(initializers = ExactnessMigrationOnH2Test.OldDesk.class)
class ExactnessMigrationOnH2Test extends ExactnessMigrationRules {

    @TempDir
    private static Path directory;

    static final class OldDesk implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            begin(Migrations.ofH2(directory), context);
        }
    }
}
