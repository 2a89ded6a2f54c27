package com.investkaluga.desk.trade.ingest.file;

import com.ibm.icu.util.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes of partners: ISO 3166 alpha-2, and what customs and Comtrade have beside it. */
final class PartnerCodes {

    /** Several countries together. */
    static final String GROUP = "";

    /** Customs' own for Abkhazia and South Ossetia, Kosovo's, and those of countries that were, from 1990 on. */
    private static final Set<String> BESIDE_ISO =
            Set.of("AB", "OS", "XK", "AN", "CS", "DD", "SU", "YU", StatRow.UNKNOWN);

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final Map<String, String> BY_LETTERS = letters();
    private static final Map<String, String> BY_NUMBER = numbers();

    /** A01, E19, F19, X1: areas not elsewhere specified. */
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z][0-9]{1,2}|_X");

    private PartnerCodes() {}

    /** Whether a list knows this code; customs files are taken with any two letters. */
    static boolean isKnown(String code) {
        return ISO.contains(code) || BESIDE_ISO.contains(code);
    }

    /**
     * What Comtrade's alpha-3 code or number stands for: alpha-2, {@link StatRow#UNKNOWN}, {@link StatRow#WORLD},
     * {@link #GROUP}; null where no list knows it.
     */
    static @Nullable String ofComtrade(String code) {
        var letters = BY_LETTERS.get(code);
        if (letters != null) {
            return letters;
        }
        if (ELSEWHERE.matcher(code).matches()) {
            return StatRow.UNKNOWN;
        }
        if (!HsCode.isDigits(code) || code.length() > 3) {
            return null;
        }
        var plain = Integer.toString(Integer.parseInt(code));
        return BY_NUMBER.containsKey(plain) ? BY_NUMBER.get(plain) : ofIsoNumber(Integer.parseInt(code));
    }

    private static @Nullable String ofIsoNumber(int number) {
        try {
            var code = Region.getInstance(number).toString();
            return isKnown(code) ? code : null;
        } catch (IllegalArgumentException noSuchRegion) {
            return null;
        }
    }

    private static Map<String, String> letters() {
        var codes = new HashMap<String, String>();
        for (var iso2 : ISO) {
            codes.put(Locale.of("", iso2).getISO3Country(), iso2);
        }
        put(codes, StatRow.WORLD, "WLD", "W00");
        put(codes, GROUP, "EUR", "EUN", "EU2", "ASN");
        // Comtrade keeps Taiwan's trade as 'Other Asia, not elsewhere specified'.
        put(codes, "TW", "S19");
        put(codes, "RO", "ROM");
        put(codes, "CD", "ZAR");
        put(codes, "TL", "TMP");
        put(codes, "ZA", "ZA1");
        put(codes, "XK", "XKX");
        put(codes, "AN", "ANT");
        put(codes, "CS", "SCG");
        put(codes, "DD", "DDR");
        put(codes, "SU", "SUN");
        put(codes, "YU", "YUG");
        put(codes, StatRow.UNKNOWN, "BLX", "CSK", "BUN", "FRE", "SPE", "NSP");
        return Map.copyOf(codes);
    }

    /** Where Comtrade's numbers are not ISO's. */
    private static Map<String, String> numbers() {
        var codes = new HashMap<String, String>();
        put(codes, StatRow.WORLD, "0");
        put(codes, GROUP, "97", "975");
        put(codes, "TW", "490");
        put(codes, "FR", "251");
        put(codes, "IT", "381");
        put(codes, "NO", "579");
        put(codes, "IN", "699");
        put(codes, "ZA", "711");
        put(codes, "CH", "757");
        put(codes, "US", "841", "842");
        put(codes, "XK", "412");
        put(codes, "DD", "278");
        put(codes, "DE", "276", "280");
        put(codes, "SD", "729", "736");
        put(codes, "YU", "890");
        put(codes, "CS", "891");
        // Belgium-Luxembourg, Czechoslovakia, and areas, ships' stores and free zones 'not elsewhere specified'.
        put(codes, StatRow.UNKNOWN, "58", "200", "129", "221", "290", "471", "472", "473", "492", "527", "536", "568");
        put(codes, StatRow.UNKNOWN, "577", "636", "637", "697", "837", "838", "839", "849", "879", "899");
        return Map.copyOf(codes);
    }

    private static void put(Map<String, String> codes, String meaning, String... names) {
        Arrays.stream(names).forEach(name -> codes.put(name, meaning));
    }
}
