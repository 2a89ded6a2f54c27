package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyDetails;
import com.vaadin.flow.component.Composite;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a company promised and made, in money and in jobs, each with its source and how exact that is. */
final class CompanyBand extends Composite<FigureBand> {

    private final StatedFigures stated;

    CompanyBand(CompanyDetails company) {
        var data = company.data();
        stated = new StatedFigures(company.facts(), data, this);
        getContent()
                .show(
                        money("investmentPlanned", data.investmentPlanned(), data.investmentPlannedCurrency()),
                        money("investmentActual", data.investmentActual(), data.investmentActualCurrency()),
                        jobs("jobsPlanned", data.jobsPlanned()),
                        jobs("jobsActual", data.jobsActual()));
    }

    @Override
    protected FigureBand initContent() {
        return new FigureBand();
    }

    private FigureTile money(String property, @Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? unknown(property)
                : stated.moneyTile(label(property), property, amount, currency);
    }

    private FigureTile jobs(String property, @Nullable Integer jobs) {
        if (jobs == null) {
            return unknown(property);
        }
        var count = Ui.formats(this).count(jobs);
        return new FigureTile(label(property), stated.tileValue(property, count), "")
                .comparison(Ui.span(stated.words(property)));
    }

    private FigureTile unknown(String property) {
        return new FigureTile(label(property), Formats.UNKNOWN, "")
                .comparison(Ui.span(getTranslation("base.stated.unknown")));
    }

    private String label(String property) {
        return getTranslation("company." + property);
    }
}
