package com.investkaluga.desk.base;

import java.util.Optional;

/** Small settings of the signed-in user that outlive the session: column choice, widths, last filters. */
public interface UserPreferences {

    /** The stored value, empty where the user never set one. */
    Optional<String> find(String key);

    /** Keeps the value (at most 4,000 characters) for the signed-in user. */
    void put(String key, String value);
}
