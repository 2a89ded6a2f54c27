package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.RecordPage;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordView;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDetails;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** One event: when and where it was, its programme, who went for the region, and the countries met. */
@Route("events/:id")
@RolesAllowed(Roles.EXECUTIVE)
class EventView extends Composite<Main> implements RecordView, RecordPage.Room<EventData, EventDetails> {

    private final PartnerService partners;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final RecordPage<EventData, EventDetails> page;

    EventView(
            EventService events,
            PartnerService partners,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
        this.partners = partners;
        this.accounts = accounts;
        this.validator = validator;
        var rights = new RecordPage.Rights(currentUser.isAtLeast(Role.STAFF), currentUser.isAtLeast(Role.MANAGER));
        page = new RecordPage<>(getContent(), events, rights, allSections, this);
        getContent().addClassName("desk-page");
    }

    @Override
    public RecordPage<EventData, EventDetails> page() {
        return page;
    }

    @Override
    public EventDetails blank() {
        return EventDetails.blank();
    }

    @Override
    public String name(EventDetails event) {
        return EventWords.name(event.data());
    }

    @Override
    public void describe(EventDetails event, PageHeader header) {
        EventHeader.describe(event.data(), LocalDate.now(), header);
    }

    @Override
    public List<Component> profile(EventDetails event) {
        return List.of(
                new EventBand(event.data()), new EventProfile(event.data(), partners.all(), accounts.assignable()));
    }

    @Override
    public RecordForm<EventData> form(EventDetails event) {
        return EventFields.create(validator, accounts.assignable());
    }
}
