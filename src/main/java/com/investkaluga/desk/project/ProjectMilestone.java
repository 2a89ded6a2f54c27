package com.investkaluga.desk.project;

import com.investkaluga.desk.base.Begun;
import com.investkaluga.desk.base.CalendarDay;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to happen in a project.
 *
 * @param dueOn when it is to be done, null where nobody said
 * @param doneOn when it was done, null while it is not; never after today
 * @param responsible who sees to it, as free words
 */
@Embeddable
public record ProjectMilestone(
        @NotBlank(message = "project.milestone.title.required") @PlainText(max = 200)
        String title,

        @PlainText(max = 200) @Nullable String titleRu,

        @AttributeOverride(name = "first", column = @Column(name = "due_on"))
        @AttributeOverride(name = "last", column = @Column(name = "due_until"))
        @CalendarDay
        @Nullable
        PartialDate dueOn,

        @AttributeOverride(name = "first", column = @Column(name = "done_on"))
        @AttributeOverride(name = "last", column = @Column(name = "done_until"))
        @CalendarDay
        @Begun(message = "project.milestone.doneOn.future")
        @Nullable
        PartialDate doneOn,

        @PlainText(max = 200) @Nullable String responsible,
        @PlainText(max = 200) @Nullable String responsibleRu) {

    /** The same milestone, done on this day or, for null, not done. */
    public ProjectMilestone doneOn(@Nullable LocalDate day) {
        return new ProjectMilestone(
                title, titleRu, dueOn, day == null ? null : PartialDate.day(day), responsible, responsibleRu);
    }

    /** Whether it is not done though its day, or the last of its days, has passed. */
    public boolean isOverdue(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isOver(today);
    }
}
