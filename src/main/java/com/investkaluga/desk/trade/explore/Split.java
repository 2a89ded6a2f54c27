package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.flow.GoodsDetail;

/** What stands apart in an answer: nothing, each partner, or goods of one level. */
public enum Split {
    NONE(GoodsDetail.ALL),
    PARTNER(GoodsDetail.ALL),
    SECTION(GoodsDetail.CHAPTER),
    CHAPTER(GoodsDetail.CHAPTER),
    HEADING(GoodsDetail.HEADING);

    private final GoodsDetail detail;

    Split(GoodsDetail detail) {
        this.detail = detail;
    }

    public static Split by(GoodsLevel level) {
        return valueOf(level.name());
    }

    public boolean isGoods() {
        return detail != GoodsDetail.ALL;
    }

    GoodsDetail detail() {
        return detail;
    }
}
