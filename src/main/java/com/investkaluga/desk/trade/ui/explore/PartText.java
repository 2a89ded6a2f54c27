package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.GoodsCode;
import com.investkaluga.desk.trade.explore.GoodsLevel;
import com.investkaluga.desk.trade.explore.Part;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.hs.HsSection;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** The names of an answer's parts in the reader's language. */
final class PartText {

    private PartText() {}

    static String of(String part, Split split, Direction direction, Component reader) {
        if (part.equals(Part.OTHERS)) {
            return reader.getTranslation("trade.explorer.others");
        }
        return switch (split) {
            case NONE -> TradeText.direction(direction, reader);
            case PARTNER -> Ui.formats(reader).country(part);
            case SECTION, CHAPTER, HEADING ->
                GoodsCode.read(part).map(code -> goods(code, split, reader)).orElse(part);
        };
    }

    /** 'XVI Machinery and electrical equipment', '84 Machinery', '8407 (Machinery)'. */
    static String goods(GoodsCode code, Component reader) {
        return switch (code.level()) {
            case SECTION -> code.code() + " " + TradeText.section(HsSection.valueOf(code.code()), reader);
            case CHAPTER -> TradeText.numberedChapter(code.code(), reader);
            case HEADING ->
                "%s (%s)".formatted(code.code(), TradeText.chapter(code.code().substring(0, 2), reader));
        };
    }

    private static String goods(GoodsCode code, Split split, Component reader) {
        return split == Split.HEADING && code.level() == GoodsLevel.CHAPTER
                ? reader.getTranslation("trade.explorer.undivided", Map.of("chapter", goods(code, reader)))
                : goods(code, reader);
    }
}
