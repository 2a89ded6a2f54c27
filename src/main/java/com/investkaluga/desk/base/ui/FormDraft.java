package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.RecordProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of a form in which something is wrong, so that rules between two fields are told together with those of single
 * ones, and nobody mends a form in turns.
 */
final class FormDraft<D extends Record> {

    private final FormRules<D> rules;
    private final Map<String, @Nullable Object> readable = new LinkedHashMap<>();

    FormDraft(FormRules<D> rules) {
        this.rules = rules;
    }

    void forget() {
        readable.clear();
    }

    /** @param value as filled in, whether or not it breaks a rule of its own */
    void take(String property, @Nullable Object value) {
        readable.put(property, value);
    }

    /**
     * The broken rules between fields that can all be read.
     *
     * @param shown what was read into the form
     * @param wrong properties that have a sentence of their own already
     */
    List<Problem> brokenBetween(D shown, Set<String> wrong) {
        return rules.brokenBetween(RecordProperties.with(shown, readable)).stream()
                .filter(problem -> !wrong.contains(problem.field()))
                .filter(problem -> readable.keySet().containsAll(problem.others()))
                .toList();
    }
}
