package com.investkaluga.desk.base.ui;

/** A number beside an entry of the navigation, such as how many companies there are. */
public interface NavCount {

    /** The entry's route without a leading slash. */
    String path();

    /** The number now; called once per opened browser tab. */
    long count();
}
