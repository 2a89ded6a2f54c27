package com.investkaluga.desk.trade.explore;

import com.investkaluga.desk.trade.hs.HsSection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the Harmonized System: a section ({@code XVI}), a chapter ({@code 84}) or a heading ({@code 8407}).
 *
 * @param code a section's numeral or two or four digits
 */
public record GoodsCode(GoodsLevel level, String code) {

    private static final Set<String> LEFT_TO_COUNTRIES = Set.of("98", "99");

    public static GoodsCode of(HsSection section) {
        return new GoodsCode(GoodsLevel.SECTION, section.name());
    }

    /** What an address or a part of an answer names; empty where that is no place in the system. */
    public static Optional<GoodsCode> read(String text) {
        if (text.matches("\\d{2}")) {
            return Optional.of(new GoodsCode(GoodsLevel.CHAPTER, text));
        }
        if (text.matches("\\d{4}")) {
            return Optional.of(new GoodsCode(GoodsLevel.HEADING, text));
        }
        return HsSection.read(text.toUpperCase(Locale.ROOT)).map(GoodsCode::of);
    }

    /** Whether the system has its chapter; 98 and 99, which it leaves to countries, count as its own. */
    public boolean isInSystem() {
        return level == GoodsLevel.SECTION
                || LEFT_TO_COUNTRIES.contains(chapter())
                || HsSection.ofChapter(chapter()).isPresent();
    }

    /** Two digits; of a section its numeral. */
    public String chapter() {
        return level == GoodsLevel.HEADING ? code.substring(0, 2) : code;
    }

    /** The section of a chapter, the chapter of a heading; empty for what stands at the top. */
    public Optional<GoodsCode> parent() {
        return switch (level) {
            case SECTION -> Optional.empty();
            case CHAPTER -> HsSection.ofChapter(code).map(GoodsCode::of);
            case HEADING -> Optional.of(new GoodsCode(GoodsLevel.CHAPTER, chapter()));
        };
    }

    /** From the top down to this one. */
    public List<GoodsCode> path() {
        var above = parent().map(GoodsCode::path).orElse(List.of());
        return java.util.stream.Stream.concat(above.stream(), java.util.stream.Stream.of(this))
                .toList();
    }

    /** The chapters that it consists of; of a heading none. */
    List<String> chapters() {
        return switch (level) {
            case SECTION -> HsSection.valueOf(code).chapters();
            case CHAPTER -> List.of(code);
            case HEADING -> List.of();
        };
    }
}
