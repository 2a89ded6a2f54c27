package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.trade.FigureService;
import com.vaadin.flow.component.Component;

/** On a country's page: every figure that sources state about it, with what follows from it. */
@org.springframework.stereotype.Component
class CountryReports implements RecordSection {

    private final FigureService figures;
    private final RecordValidator validator;
    private final CurrentUser currentUser;

    CountryReports(FigureService figures, RecordValidator validator, CurrentUser currentUser) {
        this.figures = figures;
        this.validator = validator;
        this.currentUser = currentUser;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public String titleKey() {
        return "trade.figures";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public long count(RecordRef record) {
        return figures.count(record.id()) + figures.investments(record.id()).size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FigureBoard(record, figures, validator, currentUser.isAtLeast(Role.MANAGER));
    }
}
