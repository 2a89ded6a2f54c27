package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Basis;

/** Where a batch of rows comes from. */
public enum BatchKind {
    SAMPLE(Basis.SAMPLE),
    CUSTOMS(Basis.STATISTICAL);

    private final Basis basis;

    BatchKind(Basis basis) {
        this.basis = basis;
    }

    /** What kind of values its rows add up to. */
    public Basis basis() {
        return basis;
    }
}
