package com.investkaluga.desk.project;

import com.investkaluga.desk.base.PartialDate;
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
        PartialDate dueOn,
        @Nullable String responsible,
        @Nullable String responsibleRu) {

    /** Whether its day has passed or, where only the month or the year is known, the last of its days. */
    public boolean isOverdue(LocalDate today) {
        return dueOn.isOver(today);
    }
}
