package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what a page had sent before its browser left it. The browser's farewell is unnumbered, counts as a message all the same,
 * and may come first: what comes then carries a number that was used, and Vaadin warns of messages out of order though nothing is
 * lost, for nobody looks at that page any more.
 */
@Component
class PagesLeft implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Handler());
    }

    /** As Vaadin's own, but for a page that is closing and not yet taken out of its session. */
    static final class Handler extends UidlRequestHandler {

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String requestBody)
                throws IOException {
            return isLeft(session.getService().findUI(request))
                    ? Optional.of(() -> commitJsonResponse(response, VaadinService.createUINotFoundJSON(false)))
                    : super.synchronizedHandleRequest(session, request, response, requestBody);
        }

        private static boolean isLeft(@Nullable UI ui) {
            return ui != null && ui.isClosing();
        }
    }
}
