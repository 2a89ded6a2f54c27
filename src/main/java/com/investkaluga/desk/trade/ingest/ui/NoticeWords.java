package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportNotice;
import com.investkaluga.desk.trade.ui.words.CheckText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notices in the reader's words. */
final class NoticeWords {

    private final Component reader;
    private final Formats formats;

    NoticeWords(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    String kind(ImportNotice notice) {
        return reader.getTranslation("trade.import.notice." + notice.kind());
    }

    String month(ImportNotice notice) {
        if (notice.contradiction() != null) {
            return PeriodText.of(notice.contradiction().period(), reader);
        }
        return notice.month() == null ? "" : PeriodText.of(Period.ofMonth(notice.month()), reader);
    }

    String partner(ImportNotice notice) {
        return notice.contradiction() == null
                ? ImportWords.partner(notice.partner(), reader)
                : ImportWords.partner(notice.contradiction().iso2(), reader);
    }

    /** 'Exports: 12,400,000 USD, a year before 2,100,000 USD'. */
    String what(ImportNotice notice) {
        var contradiction = notice.contradiction();
        if (contradiction != null) {
            return TradeText.direction(contradiction.direction(), reader) + ". "
                    + new CheckText(reader).sentence(contradiction.check());
        }
        var arguments = new HashMap<String, Object>(Map.of(
                "direction",
                notice.direction() == null ? "" : TradeText.direction(notice.direction(), reader),
                "usd",
                formats.money(notice.usd(), "USD"),
                "before",
                formats.money(notice.usdBefore(), "USD"),
                "rows",
                orZero(notice.rows()),
                "other",
                orZero(notice.otherLine()),
                "code",
                notice.code() == null ? "" : notice.code(),
                "partner",
                notice.partner() == null ? "" : notice.partner()));
        return reader.getTranslation("trade.import.notice." + notice.kind() + ".one", arguments);
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
