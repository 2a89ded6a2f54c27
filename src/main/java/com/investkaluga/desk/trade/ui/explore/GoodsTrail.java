package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.GoodsCode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;
import java.util.Set;

/** The way back from the goods that are looked at: all goods / a section / a chapter. */
final class GoodsTrail extends Composite<Nav> {

    GoodsTrail(Query query, Set<GoodsCode> goods) {
        setVisible(goods.size() == 1);
        getContent().addClassName("desk-trail");
        getContent().getElement().setAttribute("aria-label", getTranslation("trade.explorer.goods"));
        if (goods.size() != 1) {
            return;
        }
        var shown = goods.iterator().next();
        getContent().add(link(query, Optional.empty(), getTranslation("trade.explorer.goods.all")));
        shown.path().forEach(code -> {
            var name = PartText.goods(code, this);
            getContent().add(Ui.secondary(" / "));
            getContent().add(code.equals(shown) ? here(name) : link(query, Optional.of(code), name));
        });
    }

    private static com.vaadin.flow.component.html.Anchor link(Query query, Optional<GoodsCode> goods, String name) {
        return Ui.link(ExplorerAddress.narrowed(query, goods).at(ExplorerAddress.PATH), name);
    }

    private static com.vaadin.flow.component.html.Span here(String name) {
        var here = Ui.span(name);
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }
}
