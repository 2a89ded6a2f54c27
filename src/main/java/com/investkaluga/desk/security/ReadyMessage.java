package com.investkaluga.desk.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of a start: where the desk is and how to get in. */
@Component
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger("Partner Desk");

    private final Environment environment;
    private final DemoAccounts demo;
    private final FirstAccounts firstAccounts;

    ReadyMessage(Environment environment, DemoAccounts demo, FirstAccounts firstAccounts) {
        this.environment = environment;
        this.demo = demo;
        this.firstAccounts = firstAccounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            var scheme = environment.containsProperty("server.ssl.bundle")
                            || environment.containsProperty("server.ssl.key-store")
                    ? "https"
                    : "http";
            var path = environment.getProperty("server.servlet.context-path", "");
            LOG.info("Open {}://localhost:{}{}", scheme, port, path);
        }
        var offered = demo.offered();
        if (!offered.isEmpty()) {
            LOG.info("Sample accounts, each with its name as password: {}", String.join(", ", offered));
        }
        firstAccounts
                .takeNewAdminPassword()
                .ifPresent(password -> LOG.warn(
                        "Sign in as {} with the password {} (shown this once; you will be asked to change it)",
                        FirstAccounts.ADMIN,
                        password));
    }
}
