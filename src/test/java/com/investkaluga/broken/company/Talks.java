package com.investkaluga.broken.company;

/** Writes to the console past the log. */
public final class Talks {

    private Talks() {}

    static void aloud() {
        System.out.println("here");
    }

    static void inTears(RuntimeException failure) {
        failure.printStackTrace();
    }
}
