package com.investkaluga.desk;

import com.investkaluga.desk.support.Migrations;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "desk.demo=false")
@ContextConfiguration(initializers = ExactnessMigrationOnPostgresTest.OldDesk.class)
class ExactnessMigrationOnPostgresTest extends ExactnessMigrationRules {

    static final class OldDesk implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            begin(Migrations.ofPostgres(), context);
        }
    }
}
