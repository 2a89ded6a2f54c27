package com.investkaluga.desk.trade;

import java.util.Map;

/** Something about the data of trade is refused, for a reason that the bundles have a sentence for. */
public abstract class RefusedException extends RuntimeException {

    private final String messageKey;
    private final transient Map<String, Object> arguments;

    /**
     * @param sentences what the keys of the reasons' sentences begin with
     * @param arguments named arguments of the sentence
     */
    protected RefusedException(String sentences, Enum<?> reason, Map<String, Object> arguments) {
        super(reason + " " + arguments);
        messageKey = sentences + reason;
        this.arguments = Map.copyOf(arguments);
    }

    /** Key of the sentence in the bundles. */
    public final String messageKey() {
        return messageKey;
    }

    /** Named arguments of that sentence. */
    public final Map<String, Object> arguments() {
        return arguments;
    }
}
