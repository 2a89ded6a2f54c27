package com.investkaluga.desk.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that is not done yet, with the project it belongs to.
 *
 * @param dueOn when it is to be done
 * @param responsible who sees to it, as free words
 */
public record MilestoneDue(
        long projectId,
        String projectName,
        @Nullable String projectNameRu,
        String title,
        @Nullable String titleRu,
        LocalDate dueOn,
        @Nullable String responsible,
        @Nullable String responsibleRu) {

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
