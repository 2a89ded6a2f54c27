package com.investkaluga.bench;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a user does.
 *
 * @param name as the table of results calls it
 * @param prepare brings the page to where the action starts; not measured
 * @param action does it; milliseconds until it is to be seen
 * @param reset SQL that undoes one run of what the action writes, null where it only reads
 */
record Scenario(
        String name, Step prepare, Action action, @Nullable String reset) {

    /** Something at the browser; {@code run} counts from zero. */
    interface Step {
        void at(Page page, int run);
    }

    /** The same with a clock. */
    interface Action {
        double at(Page page, int run);
    }

    static Scenario reading(String name, Step prepare, Action action) {
        return new Scenario(name, prepare, action, null);
    }
}
