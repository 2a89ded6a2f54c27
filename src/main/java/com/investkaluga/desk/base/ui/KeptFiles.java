package com.investkaluga.desk.base.ui;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets a browser keep files that the build names by their content, and flags; other files are asked for again in an hour. */
@Component
class KeptFiles implements StaticFileHandlerFactory {

    private static final int YEAR_SECONDS = (int) TimeUnit.DAYS.toSeconds(365);
    private static final int DAY_SECONDS = (int) TimeUnit.DAYS.toSeconds(1);

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected int getCacheTime(String path) {
                if (path.contains("/VAADIN/build/")) {
                    return YEAR_SECONDS;
                }
                return path.startsWith("/flags/") || path.startsWith("/icons/")
                        ? DAY_SECONDS
                        : super.getCacheTime(path);
            }
        };
    }
}
