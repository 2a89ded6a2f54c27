package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import's page.
 *
 * @param row who, when, what
 * @param fileSize bytes as received, null for the desk's own batches
 * @param choices what the user said about how the file is written
 * @param recognition what the file is and how it was read, null before it was recognised
 * @param counts null before it was read
 * @param leavesOutBadLines whether the user chose to do without the lines that are not understood
 * @param message why it is refused, interrupted or failed; that it is being committed or undone, or was when the desk stopped
 * @param progress while it waits or is read
 * @param sameAs the committed import of the very same file, null where there is none
 * @param corrections imports that correct this one and are committed
 * @param undoFirst committed imports that must be undone before this one, latest first
 * @param previewOutdated whether another import was committed or undone since the preview was made; it is being made anew
 * @param fileKept whether the file is still there to be read again
 * @param badLinesKept whether there is a file of the lines that are not understood
 */
public record ImportDetails(
        ImportRow row,
        @Nullable Long fileSize,
        ReadingChoices choices,
        @Nullable Recognition recognition,
        @Nullable ImportCounts counts,
        boolean leavesOutBadLines,
        @Nullable ImportMessage message,
        @Nullable ImportProgress progress,
        @Nullable Long sameAs,
        List<Long> corrections,
        List<Long> undoFirst,
        boolean previewOutdated,
        boolean fileKept,
        boolean badLinesKept) {

    public long id() {
        return row.id();
    }

    public ImportStatus status() {
        return row.status();
    }

    /** Whether lines are not understood and the user has not yet said what to do about them. */
    public boolean waitsForChoice() {
        return status() == ImportStatus.READY && row.badLines() > 0 && !leavesOutBadLines;
    }

    public boolean canCommit() {
        return couldBeCommitted() && !waitsForChoice();
    }

    /** The same but for lines that are not understood, which the user may choose to leave out. */
    public boolean couldBeCommitted() {
        return status() == ImportStatus.READY && !isUnderWay() && !previewOutdated && row.rows() > 0;
    }

    public boolean canUndo() {
        return status() == ImportStatus.COMMITTED && !isUnderWay() && undoFirst.isEmpty();
    }

    /** Whether somebody is committing or undoing it just now. */
    private boolean isUnderWay() {
        return ImportDeed.isRunning(message);
    }

    /** Whether nothing of it is the region's own trade: then no figure of the dashboard or the explorer is another one. */
    public boolean isContextOnly() {
        return row.kind() == BatchKind.COMTRADE
                || counts != null && counts.rows() > 0 && counts.contextRows() == counts.rows();
    }

    /** Whether it can be stopped or, once it is read, discarded. */
    public boolean canCancel() {
        return status().isOpen() || status().isStranded();
    }

    /** Whether it can be read again, with other choices or in spite of {@link #sameAs}. */
    public boolean canReread() {
        return fileKept && (status() == ImportStatus.READY || status().isStranded());
    }
}
