package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Something broke while a screen was opened: says so without details, with a number that stands in the log too. */
@ParentLayout(Shell.class)
@PermitAll
class FailureView extends Composite<Main> implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(FailureView.class)
                .error("Failure {} at {}", number, event.getLocation().getPath(), parameter.getException());
        getContent().addClassName("desk-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("base.failure.title")),
                        new EmptyState(
                                getTranslation("base.failure.text", Map.of("number", number)),
                                Ui.link("", getTranslation("base.notfound.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.failure.title");
    }
}
