package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;

/**
 * Says on every page what of its address was not understood. A page need not remember to: of one that is no {@link AddressReader}
 * the whole query is named.
 */
@org.springframework.stereotype.Component
class AddressRemarks implements VaadinServiceInitListener {

    private static final String SHOWN = AddressRemarks.class.getName();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addAfterNavigationListener(AddressRemarks::show));
    }

    private static void show(AfterNavigationEvent event) {
        var ui = UI.getCurrent();
        var view = event.getActiveChain().getFirst();
        if (ComponentUtil.getData(ui, SHOWN) instanceof Component before) {
            before.getElement().removeFromParent();
            ComponentUtil.setData(ui, SHOWN, null);
        }
        // A page that says what was not found has said it all.
        if (!(view instanceof HasErrorParameter)) {
            remark(view, event).ifPresent(remark -> {
                place(view, remark);
                ComponentUtil.setData(ui, SHOWN, remark);
            });
        }
    }

    private static Optional<Component> remark(HasElement view, AfterNavigationEvent event) {
        var address = Misread.in(Query.of(event.getLocation()));
        if (view instanceof AddressReader reader) {
            reader.read(address);
        }
        return address.remark(event.getLocation().getPath());
    }

    /** Under the page's head. */
    private static void place(HasElement view, Component remark) {
        var page = view.getElement();
        page.insertChild(Math.min(1, page.getChildCount()), remark.getElement());
    }
}
