package com.investkaluga.desk.base;

/**
 * Puts a room's reference data into its tables when the desk first starts with {@code desk.demo=true}. Every bean of this kind
 * is run at start, in order, each in a transaction of its own and without a signed-in user.
 */
public interface ReferenceLoader {

    /** Lower runs first. Rooms use the tens of their migration scripts, as 30 for {@code V030}, and the numbers after them. */
    int order();

    /** Loads what is missing; does nothing where its tables already have rows. */
    void load();
}
