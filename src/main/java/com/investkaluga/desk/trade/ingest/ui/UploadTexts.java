package com.investkaluga.desk.trade.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of Vaadin's upload in the reader's language. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N of(Component reader) {
        var texts = new UploadI18N();
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(reader.getTranslation("trade.import.upload.connecting"))
                        .setStalled(reader.getTranslation("trade.import.upload.stalled"))
                        .setProcessing(reader.getTranslation("trade.import.upload.processing"))
                        .setHeld(reader.getTranslation("trade.import.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(reader.getTranslation("trade.import.upload.remaining"))
                        .setUnknown(reader.getTranslation("trade.import.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(reader.getTranslation("trade.import.upload.unavailable"))
                        .setUnexpectedServerError(reader.getTranslation("trade.import.upload.failed"))
                        .setForbidden(reader.getTranslation("trade.import.upload.forbidden"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(reader.getTranslation("trade.import.upload.retry"))
                .setStart(reader.getTranslation("trade.import.upload.start"))
                .setRemove(reader.getTranslation("trade.import.upload.remove")));
        texts.setUnits(
                List.of(reader.getTranslation("trade.import.upload.units").split(",")));
        return texts;
    }
}
