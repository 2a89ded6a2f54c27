package com.investkaluga.desk.base.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What is left of an address that a web server refuses, such as {@code /companies/%ED%A0%80?sort=%zz}: parts of its path that are no
 * text become an underscore, parameters that are no text go.
 *
 * @param text path and query
 * @param isAsSent whether nothing had to go
 */
record ReadableAddress(String text, boolean isAsSent) {

    private static final String UNREADABLE = "_";
    private static final String SEPARATORS = "/\\%;";

    /**
     * @param path as it was sent; null where the address is longer than the server reads, of which nothing is left
     * @param query as it was sent, without the question mark
     */
    static ReadableAddress of(@Nullable String path, @Nullable String query) {
        if (path == null) {
            return new ReadableAddress("/" + UNREADABLE, false);
        }
        var parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
        var readable = parts.stream().map(ReadableAddress::readablePart).toList();
        var sent = query == null ? Stream.<String>empty() : Stream.of(query.split("&"));
        var parameters = sent.filter(parameter -> !parameter.isEmpty()).toList();
        var kept =
                parameters.stream().filter(ReadableAddress::isReadableParameter).toList();

        var isAsSent = readable.equals(parts) && kept.equals(parameters) && !path.contains("//");
        var question = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return new ReadableAddress("/" + String.join("/", readable) + question, isAsSent);
    }

    private static String readablePart(String sent) {
        var part = sent.split(";", 2)[0];
        return decoded(part).filter(ReadableAddress::isReadablePart).isPresent() ? part : UNREADABLE;
    }

    private static boolean isReadablePart(String text) {
        return !text.isBlank()
                && !text.equals(".")
                && !text.equals("..")
                && isReadable(text)
                && text.chars().noneMatch(character -> SEPARATORS.indexOf(character) >= 0);
    }

    private static boolean isReadableParameter(String sent) {
        var pair = sent.split("=", 2);
        var name = decoded(pair[0]).filter(text -> !text.isEmpty() && isReadable(text));
        var value = decoded(pair.length == 1 ? "" : pair[1]);
        return name.isPresent() && value.isPresent();
    }

    private static boolean isReadable(String text) {
        return text.chars()
                .noneMatch(character ->
                        Character.isISOControl(character) || character == '\u2028' || character == '\u2029');
    }

    /** Empty where percent signs or bytes are no text. */
    private static Optional<String> decoded(String sent) {
        try {
            var bytes = UriUtils.decode(sent, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
