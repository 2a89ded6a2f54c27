package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.PlainText;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** Nothing stands at this address: says what was looked for and where to go instead, inside the shell. */
@ParentLayout(Shell.class)
@PermitAll
class NotFoundView extends Composite<Main> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int LONGEST_SHOWN = 80;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var path = event.getLocation().getPath();
        show(this, getTranslation("base.notfound.page", Map.of("path", shorten(path))), "");
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.notfound.title");
    }

    static void show(Composite<Main> view, String what, String path) {
        var body = new Div(
                new PageHeader(view.getTranslation("base.notfound.title")),
                new EmptyState(
                        what,
                        path.isEmpty()
                                ? Ui.link("", view.getTranslation("base.notfound.home"))
                                : Ui.link(path, view.getTranslation("base.notfound.list." + path))));
        view.getContent().addClassName("desk-page");
        view.getContent().removeAll();
        view.getContent().add(body);
    }

    /** A part of an address as people write it, unless there is something in it that nobody sees. */
    static String shorten(String part) {
        var plain = UriUtils.decode(part.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
        var text = PlainText.Check.hasHiddenCharacters(plain) ? part : plain;
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    /** The same for a record: a country, company, site, project or event that does not exist. */
    @ParentLayout(Shell.class)
    @PermitAll
    static class OfRecord extends Composite<Main>
            implements HasErrorParameter<RecordNotFoundException>, HasDynamicTitle {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RecordNotFoundException> parameter) {
            var ref = parameter.getException().ref();
            var what = getTranslation("base.notfound." + ref.kind().name(), Map.of("id", shorten(ref.id())));
            show(this, what, ref.kind().path());
            return HttpServletResponse.SC_NOT_FOUND;
        }

        @Override
        public String getPageTitle() {
            return getTranslation("base.notfound.title");
        }
    }
}
