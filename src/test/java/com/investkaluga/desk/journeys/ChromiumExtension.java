package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one Chromium for all journeys, gives each test visitors of its own, and listens for what went wrong. */
final class ChromiumExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(ChromiumExtension.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The browser of this JVM, closed when the last test ended. */
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("CI needs Chromium for the journeys; .ci/run installs it");
        }
        return ConditionEvaluationResult.disabled(
                "No Chromium on this machine: install it (apt-get install chromium) to run the journeys");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        rootLogger().addAppender(log);
        context.getStore(NAMESPACE).put("log", log);
        context.getStore(NAMESPACE).put("visitors", new ArrayList<Visitor>());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        @SuppressWarnings("unchecked")
        var log = (ListAppender<ILoggingEvent>) context.getStore(NAMESPACE).get("log");
        rootLogger().detachAppender(log);
        @SuppressWarnings("unchecked")
        var visitors = (List<Visitor>) context.getStore(NAMESPACE).get("visitors");
        var complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        if (context.getExecutionException().isPresent()) {
            visitors.forEach(visitor -> visitor.screenshot(
                    Path.of("target/journeys", context.getDisplayName().replaceAll("\\W+", "_") + ".png")));
        }
        visitors.forEach(Visitor::close);

        assertThat(complaints).as("the browser's console").isEmpty();
        assertThat(log.list.stream()
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                        .map(ILoggingEvent::toString))
                .as("the server's log")
                .isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var visitor = new Visitor(chromium(context).browser(), "http://localhost:" + port);
        @SuppressWarnings("unchecked")
        var visitors = (List<Visitor>) context.getStore(NAMESPACE).get("visitors");
        visitors.add(visitor);
        return visitor;
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Chromium.class, key -> start(), Chromium.class);
    }

    private static Chromium start() {
        var playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Logger rootLogger() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
