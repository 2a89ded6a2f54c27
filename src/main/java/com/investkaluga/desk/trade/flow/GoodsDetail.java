package com.investkaluga.desk.trade.flow;

/** How finely goods are told apart. */
public enum GoodsDetail {
    /** All goods together. */
    ALL,
    /** The first two digits of the Harmonized System. */
    CHAPTER,
    /** The first four digits; a flow that is known by its chapter alone stands under the chapter's two. */
    HEADING
}
