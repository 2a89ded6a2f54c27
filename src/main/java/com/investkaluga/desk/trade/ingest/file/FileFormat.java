package com.investkaluga.desk.trade.ingest.file;

/** The files that the desk reads. Their names are in the bundles under {@code trade.ingest.format.}. */
public enum FileFormat {
    /** Russian customs statistics, DATTSVT, as text; Russian or English edition. */
    CUSTOMS_CSV,
    /** The same as a dBase table. */
    CUSTOMS_DBF,
    /** UN Comtrade until 2022: 35 or 22 columns, or fewer as long as the needed ones are there. */
    COMTRADE_CLASSIC,
    /** UN Comtrade's eleven columns of before 2014, codes without names. */
    COMTRADE_LEGACY,
    /** UN Comtrade since 2022, 47 columns. */
    COMTRADE_PLUS,
    /** Reported figures in the desk's own template, as text. */
    FIGURES_CSV,
    /** The same as an Excel workbook. */
    FIGURES_XLSX;

    /** Whether its rows are reported figures; otherwise they are flows. */
    public boolean isFigures() {
        return this == FIGURES_CSV || this == FIGURES_XLSX;
    }

    /** Whether its rows are the Russian customs service's, by region. */
    public boolean isCustoms() {
        return this == CUSTOMS_CSV || this == CUSTOMS_DBF;
    }

    /** Whether encoding, separator and line ends are a matter of finding out. */
    public boolean isText() {
        return this != CUSTOMS_DBF && this != FIGURES_XLSX;
    }
}
