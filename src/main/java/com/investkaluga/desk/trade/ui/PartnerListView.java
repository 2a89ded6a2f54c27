package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordList;
import com.investkaluga.desk.base.ui.RecordListView;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.Tier;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.ui.words.FlowNews;
import com.investkaluga.desk.trade.ui.words.KnownMonths;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All partner countries with their trade of a period, their companies, projects and last event. */
@Route("partners")
@Menu(order = 1, title = "partner.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class PartnerListView extends Composite<Main> implements RecordListView {

    private final PartnerLines lines;
    private final DataState state;
    private final RecordList<PartnerLine> list;
    private final @Nullable PeriodChooser chooser;
    private final Div remarks = new Div();
    private @Nullable Period period;

    PartnerListView(
            PartnerLines lines,
            TradeService trade,
            UserPreferences preferences,
            CurrentUser currentUser,
            FlowNews news) {
        this.lines = lines;
        remarks.addClassName("desk-stack-tight");
        news.follow(this);
        state = trade.state();
        period = ShownPeriod.startOf(state);
        chooser = createChooser();
        list = new RecordList<>(
                RecordKind.PARTNER,
                preferences,
                PartnerColumns.grid(this, preferences, this::notes),
                this::addFilters,
                this::rows);
        list.reading(address -> address.unlessPeriod("period", state.available()));
        var above = Stream.of(new SampleBanner(state), chooser, remarks).filter(Objects::nonNull);
        list.fill(getContent(), currentUser.isAtLeast(Role.MANAGER), above.toArray(Component[]::new));
    }

    @Override
    public RecordList<PartnerLine> list() {
        return list;
    }

    private PageSource<PartnerLine> rows(Query query) {
        period = ShownPeriod.of(query, state);
        remarks.removeAll();
        if (chooser != null && period != null) {
            chooser.show(period);
            remarks.add(KnownMonths.remark(period, state, this));
            shareRemarks().forEach(remark -> remarks.add(Ui.div("desk-remark", Ui.span(remark))));
        }
        var filter = PartnerFilter.of(query);
        var shown = lines.of(known(), filter.archived(), LocalDate.now(), Ui.formats(this)).stream()
                .filter(filter::admits)
                .toList();
        var locale = Ui.locale(this);
        return new ListSource<>(shown, sort -> PartnerOrder.of(sort, locale));
    }

    private void addFilters(FilterBar bar) {
        bar.search("q", getTranslation("partner.filter.text"));
        bar.choice(
                "tier",
                getTranslation("partner.tier"),
                List.of(Tier.values()),
                Tier::name,
                tier -> getTranslation("partner.tier.chip", Map.of("tier", tier.name())));
        bar.only("watched", getTranslation("partner.filter.watched"));
        bar.only("residents", getTranslation("partner.filter.residents"));
    }

    private @Nullable PeriodChooser createChooser() {
        var available = state.available();
        var start = period;
        return available == null || start == null
                ? null
                : new PeriodChooser(available, start, chosen -> list().with("period", chosen.toString()));
    }

    /** The part of the period that is over, which is compared with the same months of the year before. */
    private @Nullable Period known() {
        return period == null ? null : state.knownPart(period);
    }

    private List<String> notes() {
        var known = known();
        return known == null
                ? List.of()
                : Stream.concat(
                                TradeText.exportNotes(state.basis(), PeriodText.of(known, this), this).stream(),
                                shareRemarks().stream())
                        .toList();
    }

    private List<String> shareRemarks() {
        var known = known();
        return known == null ? List.of() : lines.shareRemarks(known, this);
    }
}
