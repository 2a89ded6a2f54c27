package com.investkaluga.desk.trade.explore;

/** What an answer names its parts by: partners' ISO codes, sections' numerals, chapters' and headings' digits, or one of these. */
public final class Part {

    /** The one part where nothing is told apart. */
    public static final String ALL = "*";

    /** What is not among the greatest, together. */
    public static final String OTHERS = "others";

    private Part() {}
}
