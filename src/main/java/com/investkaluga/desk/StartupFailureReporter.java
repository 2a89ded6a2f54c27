package com.investkaluga.desk;

import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the desk did not start and what helps; Spring's own block of lines is switched off in the settings. */
final class StartupFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        var action = failure.getAction();
        LoggerFactory.getLogger("Partner Desk")
                .error(
                        "Partner Desk did not start: {}{}",
                        failure.getDescription(),
                        action == null || action.isBlank() ? "" : " " + action);
    }
}
