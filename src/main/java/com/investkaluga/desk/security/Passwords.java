package com.investkaluga.desk.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a password must be, and passwords made up by the desk. */
final class Passwords {

    static final int SHORTEST = 10;

    /** bcrypt reads no further. */
    static final int MOST_BYTES = 72;

    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int RANDOM_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** About 93 bits, easy to read aloud. */
    static String random() {
        return RANDOM.ints(RANDOM_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    static boolean isTooShort(String password) {
        return password.strip().length() < SHORTEST;
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
