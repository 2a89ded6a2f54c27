package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that the farewell of their page has overtaken. */
@ViewTest
class PagesLeftTest {

    private static final String OUT_OF_ORDER = """
            {"csrfToken": "%s", "rpc": [], "syncId": 0, "clientId": 7}""";

    private final PagesLeft.Handler handler = new PagesLeft.Handler();

    @BeforeEach
    void openAPage() {
        SignIn.as(Role.MANAGER);
    }

    @Test
    void of_a_page_that_is_left_they_are_answered_as_those_of_a_page_that_is_gone() throws IOException {
        UI.getCurrent().close();

        assertThat(answer()).contains("\"sessionExpired\":true").doesNotContain("Synchronization");
    }

    @Test
    void of_an_open_page_they_are_still_called_out_of_order() throws IOException {
        assertThat(answer()).contains("appError").doesNotContain("sessionExpired");
    }

    private String answer() throws IOException {
        var session = VaadinSession.getCurrent();
        var service = (VaadinServletService) session.getService();
        var raw = new FakeRequest(((WrappedHttpSession) session.getSession()).getHttpSession());
        raw.setParameter("v-uiId", String.valueOf(UI.getCurrent().getUIId()));
        var response = new FakeResponse();
        var message = OUT_OF_ORDER.formatted(UI.getCurrent().getCsrfToken());
        handler.synchronizedHandleRequest(
                        session,
                        new VaadinServletRequest(raw, service),
                        new VaadinServletResponse(response, service),
                        message)
                .orElseThrow()
                .writeResponse();
        return response.getBuffer().toString(StandardCharsets.UTF_8);
    }
}
