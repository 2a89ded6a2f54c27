package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.RefusedException;
import java.util.Map;

/** Something cannot be done with a batch. Nothing was changed. */
public final class BatchRefusedException extends RefusedException {

    /** Why; sentences in the bundles under {@code trade.import.refused.}. */
    public enum Reason {
        /** {@code limit}: US dollars. */
        AMOUNT_TOO_LARGE,
        /** {@code limit}: rows that the embedded database takes in all; {@code stored}: the ones already there. */
        TOO_MANY_ROWS,
        /** No line of the file can be taken; {@code badLines}: lines that are not understood. */
        NOTHING_TO_IMPORT,
        /** The batch is not ready to be committed. */
        NOT_READY,
        /** {@code count}: lines that are not understood, and nobody said to leave them out. */
        BAD_LINES,
        /** What is stored has changed since the preview was made. */
        PREVIEW_OUTDATED,
        /** {@code batch}: the one that this corrects is not in the desk any more. */
        CORRECTED_BATCH_GONE,
        /** The batch is not in the desk. */
        NOT_COMMITTED,
        /** {@code batch}: the later one that must be undone first. */
        UNDO_OTHER_FIRST,
        /** The batch cannot be cancelled any more. */
        NOT_CANCELLABLE,
        /** The uploaded file is not kept any more. */
        FILE_GONE,
        /** {@code batch}: the very same file is already in the desk. */
        SAME_FILE,
        /** {@code batch}: the very same file waits or is being read there. */
        SAME_FILE_OPEN,
        /** The disk did not take the uploaded file. */
        FILE_NOT_STORED,
        /** {@code line}: somebody changed the figure of this line after the import. */
        FIGURE_CHANGED
    }

    private final Reason reason;

    public BatchRefusedException(Reason reason, Map<String, Object> arguments) {
        super("trade.import.refused.", reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
