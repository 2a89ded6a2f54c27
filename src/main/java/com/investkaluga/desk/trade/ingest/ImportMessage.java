package com.investkaluga.desk.trade.ingest;

import java.util.Map;

/**
 * A sentence for the user.
 *
 * @param key in the bundles
 * @param arguments named arguments of the sentence
 */
public record ImportMessage(String key, Map<String, Object> arguments) {

    public ImportMessage {
        arguments = Map.copyOf(arguments);
    }
}
