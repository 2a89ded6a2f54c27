package com.investkaluga.desk.event;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as one line of a list.
 *
 * @param startsOn when it begins, as exactly as it is known; null where unknown
 * @param endsOn when it ends, likewise
 * @param countries ISO 3166 alpha-2 codes in their order
 * @param ledBy the head of the region's delegation, null where nobody is named
 * @param expectedParticipantsExactness how exact that number is, null where nobody says
 * @param actualParticipantsExactness how exact that number is, null where nobody says
 * @param sessions how many parts the programme has
 */
public record EventRow(
        long id,
        String name,
        @Nullable String nameRu,
        EventKind kind,
        @Nullable PartialDate startsOn,
        @Nullable PartialDate endsOn,
        @Nullable String place,
        @Nullable String placeRu,
        List<String> countries,
        @Nullable String ledBy,
        @Nullable String ledByRu,
        @Nullable Integer expectedParticipants,
        @Nullable Exactness expectedParticipantsExactness,
        @Nullable Integer actualParticipants,
        @Nullable Exactness actualParticipantsExactness,
        int sessions,
        boolean archived) {}
