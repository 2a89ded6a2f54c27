package com.investkaluga.desk.trade.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.ingest.CustomsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who looks at figures while another commits or undoes an import. */
@ViewTest
class OpenPagesTest extends ImportPages {

    private static final String SAMPLE = "Sample statistics: import";
    private static final String TOLD = "An import was committed or undone: the figures here are the new ones.";

    @ParameterizedTest
    @ValueSource(strings = {"", "trade", "partners", "partners/CN"})
    void a_page_that_is_open_speaks_from_an_import_as_soon_as_it_counts_and_no_more_when_it_is_undone(String path) {
        var id = read("new.csv", file()).id();
        open(Role.EXECUTIVE, path);
        assertThat(page()).contains(SAMPLE);

        SignIn.as(Role.STAFF);
        imports.commit(id);
        await(() -> !page().contains(SAMPLE));
        NotificationsKt.expectNotifications(TOLD);

        SignIn.as(Role.MANAGER);
        imports.undo(id);
        await(() -> page().contains(SAMPLE));
    }

    @Test
    void a_form_that_somebody_fills_in_is_not_taken_away() {
        var id = read("new.csv", file()).id();
        open(Role.MANAGER, "partners/CN?tab=figures");
        LocatorJ._click(button("Add figure"));

        imports.commit(id);
        imports.undo(id);
        settle();

        assertThat(offers("Save")).isTrue();
        NotificationsKt.expectNoNotifications();
    }

    /** Long enough for the page to have heard of it. */
    private void settle() {
        var end = System.nanoTime() + 1_000_000_000;
        await(() -> System.nanoTime() > end);
    }

    private static CustomsFile file() {
        return new CustomsFile().imports("01/2031", "CN", "8703231010", "25000000,00");
    }
}
