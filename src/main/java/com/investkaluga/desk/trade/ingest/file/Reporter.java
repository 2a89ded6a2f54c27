package com.investkaluga.desk.trade.ingest.file;

/**
 * Whose trade a row speaks of.
 *
 * @param code {@code 29000} for Kaluga Region; ISO 3166 alpha-2 for a country
 */
public record Reporter(Kind kind, String code) {

    /** A Russian region (customs statistics) or a country (UN Comtrade). */
    public enum Kind {
        REGION,
        COUNTRY
    }

    public static Reporter region(String code) {
        return new Reporter(Kind.REGION, code);
    }

    public static Reporter country(String iso2) {
        return new Reporter(Kind.COUNTRY, iso2);
    }
}
