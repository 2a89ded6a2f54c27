package com.investkaluga.desk.trade.ingest.ui;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.Parts;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.trade.ingest.CustomsFile;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.investkaluga.desk.trade.ingest.ImportStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the imports' screens share: real files, read by the real worker, and taken back afterwards. */
abstract class ImportPages {

    @Autowired
    ImportService imports;

    private final List<Long> received = new ArrayList<>();

    @AfterEach
    void takeBack() {
        SignIn.as(Role.MANAGER);
        received.reversed().forEach(id -> {
            var details = imports.get(id);
            if (details.status() == ImportStatus.COMMITTED) {
                imports.undo(id);
            } else if (details.canCancel()) {
                imports.cancel(id);
            }
        });
    }

    /** As staff receive it, and read to the end. */
    ImportDetails read(String name, CustomsFile file) {
        return read(name, file.bytes());
    }

    ImportDetails read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ImportDetails read(String name, byte[] content) {
        SignIn.as(Role.STAFF);
        var id = imports.receive(name, new ByteArrayInputStream(content)).id();
        received.add(id);
        await(() -> isSettled(imports.get(id)));
        return imports.get(id);
    }

    ImportDetails commit(String name, CustomsFile file) {
        var id = read(name, file).id();
        imports.commit(id);
        return imports.get(id);
    }

    private static boolean isSettled(ImportDetails details) {
        return details.status() != ImportStatus.QUEUED
                && details.status() != ImportStatus.READING
                && !details.previewOutdated();
    }

    static void open(Role role, long id) {
        open(role, "trade/imports/" + id);
    }

    static void open(Role role, String path) {
        SignIn.as(role);
        Ui.go(path);
    }

    /** What the page says, in words. */
    static String page() {
        return LocatorJ._find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .reduce("", (all, text) -> all + text + "\n");
    }

    static Button button(String text) {
        return LocatorJ._get(Button.class, spec -> spec.withText(text));
    }

    static boolean offers(String text) {
        return !LocatorJ._find(Button.class, spec -> spec.withText(text)).isEmpty();
    }

    static void await(BooleanSupplier there) {
        Parts.await("what the page is to say", there);
    }
}
