package com.investkaluga.desk.event;

import com.investkaluga.desk.base.CalendarDay;
import com.investkaluga.desk.base.Country;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.NamedData;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What staff enter about an event. Dates are as exact as the sources say them.
 *
 * @param startsOn when it begins, null where unknown
 * @param endsOn when it ends, null where unknown
 * @param expectedParticipantsExactness how exact that number is, null where nobody says
 * @param actualParticipantsExactness how exact that number is, null where nobody says
 * @param countries ISO 3166 alpha-2 codes, each once
 * @param sessions the programme in its order
 */
public record EventData(
        @NotBlank(message = "event.name.required") @PlainText(max = 300)
        String name,

        @PlainText(max = 300) @Nullable String nameRu,

        @NotNull(message = "event.kind.required") EventKind kind,

        @CalendarDay @Nullable PartialDate startsOn,
        @CalendarDay @Nullable PartialDate endsOn,
        @PlainText(max = 200) @Nullable String place,
        @PlainText(max = 200) @Nullable String placeRu,
        @PlainText(max = 500) @Nullable String organisers,
        @PlainText(max = 500) @Nullable String organisersRu,

        @PositiveOrZero(message = "event.participants.negative") @Nullable
        Integer expectedParticipants,

        @Nullable Exactness expectedParticipantsExactness,

        @PositiveOrZero(message = "event.participants.negative") @Nullable
        Integer actualParticipants,

        @Nullable Exactness actualParticipantsExactness,
        @PlainText(max = 4000) @Nullable String note,
        @PlainText(max = 4000) @Nullable String noteRu,
        @Nullable Long ownerId,
        List<@Country String> countries,
        List<@Valid EventSession> sessions,
        List<@Valid EventDelegate> delegates)
        implements NamedData, CrossChecked {

    public EventData {
        countries = List.copyOf(countries);
        sessions = List.copyOf(sessions);
        delegates = List.copyOf(delegates);
    }

    /** An empty form. */
    public static EventData blank() {
        return new EventData(
                "",
                null,
                EventKind.FORUM,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public List<Problem> crossCheck() {
        var problems = new ArrayList<Problem>();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            problems.add(Problem.between("endsOn", "event.endsOn.beforeStart", "startsOn"));
        }
        if (new HashSet<>(countries).size() < countries.size()) {
            problems.add(new Problem("countries", "event.countries.twice", Map.of()));
        }
        return problems;
    }
}
