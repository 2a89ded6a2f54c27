package com.investkaluga.desk.trade.ingest.file;

/**
 * What is wrong with a line. The sentence is in the bundles under {@code trade.ingest.problem.}, what to do about it under
 * {@code trade.ingest.remedy.}.
 */
public enum ProblemKind {
    /** {@code limit}: bytes. */
    LINE_TOO_LONG,
    NUL_BYTE,
    /** {@code charset}. */
    ENCODING,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    /** {@code found}, {@code expected}: numbers of fields. */
    TOO_FEW_FIELDS,
    /** {@code found}, {@code expected}: numbers of fields. */
    TOO_MANY_FIELDS,
    /** A field that must not be empty. */
    MISSING,
    DIRECTION,
    PERIOD,
    /** {@code first}, {@code last}: years. */
    PERIOD_OUT_OF_RANGE,
    /** Figures: the period has not begun yet. */
    PERIOD_IN_FUTURE,
    PARTNER,
    REPORTER,
    REGION,
    HS_CODE,
    /** A code with an odd number of digits: a program took it for a number. */
    HS_CODE_LOST_ZERO,
    /** {@code mark}: the file's decimal mark. */
    NUMBER,
    /** Figures: an amount with words, as '300 million', or in another currency. */
    NO_DOLLARS,
    /** A workbook: a cell that should hold a number holds something else. */
    NO_NUMBER_IN_CELL,
    NEGATIVE,
    /** {@code digits}: the most there may be before the decimal mark. */
    TOO_LARGE,
    /** {@code max}: characters. */
    TEXT_TOO_LONG,
    /** A mark that turns the reading direction, or a control character. */
    HIDDEN_CHARACTERS,
    /** DBF: the record's first byte is neither a blank nor the mark of a deleted one. */
    RECORD_MARK,
    /** Figures: {@code allowed}, {@code allowedRu}: the words that are understood, in either language. */
    CHOICE,
    /** Figures: {@code min}, {@code max}. */
    OUT_OF_BOUNDS,
    /** Figures: no day such as 2015-10-31. */
    DATE,
    /** Figures: no address of a page. */
    WEB_ADDRESS,
    /** Figures: a line without value, growth, share and rank. */
    NOTHING_STATED,
    /** A workbook: a cell that reaches over several rows. */
    MERGED_CELLS,
    /** A workbook: something stands in a column without a name. */
    STRAY_CELL,
    /** Figures: a share without the column that says of what; {@code missing}: the column. */
    NO_COLUMN
}
