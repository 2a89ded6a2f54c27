package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
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
            ComponentUtil.setData(ui, SHOWN, null);
            before.getElement().removeFromParent();
        }
        // A page that says what was not found has said it all.
        if (!(view instanceof HasErrorParameter)) {
            show(ui, view, event.getLocation());
        }
    }

    private static void show(UI ui, HasElement view, Location location) {
        remark(view, location).ifPresent(remark -> {
            place(view, remark);
            ComponentUtil.setData(ui, SHOWN, remark);
            remark.addDetachListener(detached -> showAgain(ui, view, location, remark));
        });
    }

    /** A page that fills itself anew at the same address, as at a piece of news, takes the remark off with all else. */
    private static void showAgain(UI ui, HasElement view, Location location, Component taken) {
        var page = view.getElement().getComponent().orElseThrow();
        ui.beforeClientResponse(page, response -> {
            if (ComponentUtil.getData(ui, SHOWN) == taken) {
                show(ui, view, location);
            }
        });
    }

    private static Optional<Component> remark(HasElement view, Location location) {
        var address = Misread.in(Query.of(location));
        if (view instanceof AddressReader reader) {
            reader.read(address);
        }
        return address.remark(location.getPath());
    }

    /** Under the page's head. */
    private static void place(HasElement view, Component remark) {
        var page = view.getElement();
        page.insertChild(Math.min(1, page.getChildCount()), remark.getElement());
    }
}
