package com.investkaluga.desk.trade.ingest.file;

/** Why a row that is in order is not taken. Texts in the bundles under {@code trade.ingest.left-out.}. */
public enum LeftOut {
    /** Comtrade: trade in services; the desk is about goods. */
    SERVICES,
    /** Comtrade: re-exports, re-imports, processing; exports and imports contain them. */
    PART_OF_FLOW,
    /** Comtrade: by customs procedure, transport or second partner; the row for all of them is in the file. */
    PART_OF_TOTAL,
    /** Comtrade: a group of countries as partner. */
    GROUP_OF_PARTNERS,
    /** Comtrade: SITC or BEC codes, not HS. */
    OTHER_CLASSIFICATION,
    /** No row but the header, where files were joined to one. */
    HEADER_AGAIN,
    /** DBF: a record that was deleted but is still in the file. */
    DELETED,
    /** A code of which a more detailed one of the same period, direction and partner is in the file. */
    SUM_OF_GOODS,
    /** A code of which a shorter one is in the file that states more than all such codes together. */
    PART_OF_SUM,
    /** The world beside its partners, in imports of before it was kept; their pages name it still. */
    SUM_OF_PARTNERS
}
