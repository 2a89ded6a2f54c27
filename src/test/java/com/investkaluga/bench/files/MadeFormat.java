package com.investkaluga.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be made, each with the quirks of real files. The same rows and seed give the same bytes. */
public enum MadeFormat {
    /** Tabs, UTF-8, decimal commas; a byte order mark where the seed is even. */
    CUSTOMS_CSV("DATTSVT.csv") {
        @Override
        public void write(long rows, long seed, OutputStream out) throws IOException {
            new MadeCustomsText(rows, seed, false).write(out);
        }
    },
    /** The English edition: commas, quotes where needed, whole numbers. */
    CUSTOMS_CSV_ENGLISH("DATTSVT.csv") {
        @Override
        public void write(long rows, long seed, OutputStream out) throws IOException {
            new MadeCustomsText(rows, seed, true).write(out);
        }
    },
    /** CP866, numbers as text with decimal commas; the partner's column has its older name where the seed is even. */
    CUSTOMS_DBF("DATTSVT.dbf") {
        @Override
        public void write(long rows, long seed, OutputStream out) throws IOException {
            new MadeCustomsTable(rows, seed).write(out);
        }
    },
    /** 35 columns; 22 where the seed is even. */
    COMTRADE_CLASSIC("comtrade.csv") {
        @Override
        public void write(long rows, long seed, OutputStream out) throws IOException {
            new MadeComtrade(rows, seed, MadeComtrade.Edition.CLASSIC).write(out);
        }
    },
    /** Eleven columns without names. */
    COMTRADE_LEGACY("comtrade.csv") {
        @Override
        public void write(long rows, long seed, OutputStream out) throws IOException {
            new MadeComtrade(rows, seed, MadeComtrade.Edition.LEGACY).write(out);
        }
    },
    /** 47 names and 48 fields, ISO-8859-1, blanks behind codes. */
    COMTRADE_PLUS("TradeData.csv") {
        @Override
        public void write(long rows, long seed, OutputStream out) throws IOException {
            new MadeComtrade(rows, seed, MadeComtrade.Edition.PLUS).write(out);
        }
    };

    private final String fileName;

    MadeFormat(String fileName) {
        this.fileName = fileName;
    }

    /** Writes a file with so many lines behind its header; the stream is the caller's to close. */
    public abstract void write(long rows, long seed, OutputStream out) throws IOException;

    /** What the site calls it. */
    public String fileName() {
        return fileName;
    }

    /** By the name on the command line, such as {@code customs-csv}. */
    static Optional<MadeFormat> named(String name) {
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(format -> format.name().equals(constant))
                .findFirst();
    }
}
