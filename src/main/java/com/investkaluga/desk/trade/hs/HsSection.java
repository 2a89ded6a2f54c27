package com.investkaluga.desk.trade.hs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The 21 sections of the Harmonized System (2022), each a run of chapters; its name is {@code trade.hs.section.I} and so on in
 * the bundles. Chapters 98 and 99, which the system leaves to countries, are in no section.
 */
public enum HsSection {
    I(1, 5),
    II(6, 14),
    III(15, 15),
    IV(16, 24),
    V(25, 27),
    VI(28, 38),
    VII(39, 40),
    VIII(41, 43),
    IX(44, 46),
    X(47, 49),
    XI(50, 63),
    XII(64, 67),
    XIII(68, 70),
    XIV(71, 71),
    XV(72, 83),
    XVI(84, 85),
    XVII(86, 89),
    XVIII(90, 92),
    XIX(93, 93),
    XX(94, 96),
    XXI(97, 97);

    private static final int RESERVED_CHAPTER = 77;

    private final List<String> chapters;

    HsSection(int first, int last) {
        chapters = IntStream.rangeClosed(first, last)
                .filter(chapter -> chapter != RESERVED_CHAPTER)
                .mapToObj("%02d"::formatted)
                .toList();
    }

    /** Two digits each, in order; 77, which the system keeps for later, is left out. */
    public List<String> chapters() {
        return chapters;
    }

    /** The section of a chapter (two digits); empty for what is no chapter of a section. */
    public static Optional<HsSection> ofChapter(String chapter) {
        return Arrays.stream(values())
                .filter(section -> section.chapters.contains(chapter))
                .findFirst();
    }

    /** The section that an address names, in capitals or not; empty where it names none. */
    public static Optional<HsSection> read(String text) {
        return Arrays.stream(values())
                .filter(section -> section.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
