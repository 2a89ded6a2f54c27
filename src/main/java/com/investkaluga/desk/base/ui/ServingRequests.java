package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Serving;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells background work that somebody waits for an answer. */
@Component
class ServingRequests implements VaadinServiceInitListener {

    private final transient Serving serving;

    ServingRequests(Serving serving) {
        this.serving = serving;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new Interceptor(serving));
    }

    private static final class Interceptor implements VaadinRequestInterceptor {

        private final transient Serving serving;

        Interceptor(Serving serving) {
            this.serving = serving;
        }

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            serving.begin();
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception problem) {
            // The end comes all the same.
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            serving.end();
        }
    }
}
