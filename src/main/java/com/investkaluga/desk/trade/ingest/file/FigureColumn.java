package com.investkaluga.desk.trade.ingest.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the template for reported figures, in order. */
enum FigureColumn {
    PARTNER,
    PERIOD,
    DIRECTION,
    SCOPE,
    VALUE_USD,
    VALUE_EXACTNESS,
    GROWTH_PERCENT,
    GROWTH_EXACTNESS,
    SHARE_PERCENT,
    SHARE_BASIS,
    SHARE_EXACTNESS,
    RANK,
    RANK_EXACTNESS,
    SOURCE_TITLE,
    SOURCE_URL,
    PUBLISHED_ON,
    NOTE,
    NOTE_RU;

    /** As the header writes it. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(FigureColumn::header).toList();
    }
}
