package com.investkaluga.desk.event;

import com.investkaluga.desk.base.CalendarDay;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an event's programme.
 *
 * @param startsOn the day, null where unknown
 * @param startsAt the time at the event's place, null where unknown; never known without the day
 * @param ourSpeakers who spoke for the region, as free words
 */
@Embeddable
public record EventSession(
        @NotNull(message = "event.session.kind.required") @Enumerated(EnumType.STRING)
        SessionKind kind,

        @NotBlank(message = "event.session.title.required") @PlainText(max = 300)
        String title,

        @PlainText(max = 300) @Nullable String titleRu,
        @CalendarDay @Nullable LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @PlainText(max = 200) @Nullable String moderator,
        @PlainText(max = 500) @Nullable String ourSpeakers,
        @PlainText(max = 500) @Nullable String ourSpeakersRu)
        implements CrossChecked {

    @Override
    public List<Problem> crossCheck() {
        return startsAt != null && startsOn == null
                ? List.of(Problem.between("startsOn", "event.session.timeWithoutDay", "startsAt"))
                : List.of();
    }
}
