package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.investkaluga.desk.trade.ingest.ReceivedFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where files are dropped or chosen; they stream to the disk, and what became of them is told when all have come. */
final class FileDrop extends Composite<Upload> {

    private final ImportService imports;
    private final Consumer<List<ReceivedFile>> arrived;
    private final List<ReceivedFile> received = new ArrayList<>();
    private boolean failed;

    /** @param arrived told of the files that came, at least one */
    FileDrop(String buttonText, String dropText, ImportService imports, Consumer<List<ReceivedFile>> arrived) {
        this.imports = imports;
        this.arrived = arrived;
        var choose = new Button(buttonText);
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        // As it is, not wrapped: the server's limits for forms mean nothing for files of gigabytes.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setUploadButton(choose);
        upload.setDropLabel(Ui.span(dropText));
        upload.setI18n(UploadTexts.of(this));
        upload.addAllFinishedListener(event -> finish());
        upload.addClassName("desk-drop");
    }

    /** The smaller look, where dropping is not what the page is for. */
    FileDrop small() {
        getContent().addClassName("desk-drop-small");
        ((Button) getContent().getUploadButton()).removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var content = new SentContent(event.getInputStream());
        try (content) {
            var file = imports.receive(event.getFileName(), content);
            ui.access(() -> received.add(file));
        } catch (BatchRefusedException e) {
            if (content.isCutOff()) {
                throw new IOException("The browser stopped sending", e);
            }
            event.reject();
            ui.access(() -> {
                failed = true;
                Notifier.failure(ui.getTranslation(e.messageKey(), e.arguments()));
            });
        }
    }

    private void finish() {
        var files = List.copyOf(received);
        received.clear();
        if (!failed) {
            getContent().clearFileList();
        }
        failed = false;
        if (!files.isEmpty()) {
            arrived.accept(files);
        }
    }
}
