package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a company promised beside what it made, in money and in jobs; where one of the two is not known, that. */
final class CompanyPromises extends Composite<Div> {

    /** Two numbers of one kind, as they are drawn and as they are written. */
    private record Promise(
            @Nullable BigDecimal planned,
            @Nullable BigDecimal made,
            String plannedText,
            String madeText,
            @Nullable Exactness plannedExactness,
            @Nullable Exactness madeExactness) {

        boolean isComparable() {
            return planned != null && made != null && planned.signum() > 0;
        }

        boolean isExact() {
            return Exactness.ofRatio(madeExactness, plannedExactness) == Exactness.EXACT;
        }

        BigDecimal kept() {
            return Objects.requireNonNull(made).divide(Objects.requireNonNull(planned), MathContext.DECIMAL64);
        }
    }

    private final StatedFigures stated;

    CompanyPromises(CompanyDetails company) {
        var data = company.data();
        stated = new StatedFigures(company.facts(), data, this);
        getContent().addClassName("desk-stack");
        getContent().add(investment(data), jobs(data));
    }

    /** In the currency as signed where it is one, else in US dollars at the years' rates where these are known. */
    private ChartPanel investment(CompanyData data) {
        var planned = money("investmentPlanned", data.investmentPlanned(), data.investmentPlannedCurrency());
        var made = money("investmentActual", data.investmentActual(), data.investmentActualCurrency());
        var currency = data.investmentActualCurrency();
        var same = currency != null && currency.equals(data.investmentPlannedCurrency());
        var promise = same
                ? new Promise(
                        millions(data.investmentPlanned()),
                        millions(data.investmentActual()),
                        planned,
                        made,
                        data.investmentPlannedExactness(),
                        data.investmentActualExactness())
                // A year's rate is an average.
                : new Promise(
                        millions(data.investmentPlannedUsd()),
                        millions(data.investmentActualUsd()),
                        planned,
                        made,
                        Exactness.ABOUT,
                        Exactness.ABOUT);
        var unit = getTranslation("company.promised.millions", Map.of("currency", same ? currency : "USD"));
        return panel("company.investment", promise, unit, 1);
    }

    private ChartPanel jobs(CompanyData data) {
        var promise = new Promise(
                number(data.jobsPlanned()),
                number(data.jobsActual()),
                jobs("jobsPlanned", data.jobsPlanned()),
                jobs("jobsActual", data.jobsActual()),
                data.jobsPlannedExactness(),
                data.jobsActualExactness());
        return panel("company.jobs", promise, "", 0);
    }

    private String money(String property, @Nullable BigDecimal amount, @Nullable String currency) {
        return stated.withExactness(property, StatedFigures.money(amount, currency, this));
    }

    private String jobs(String property, @Nullable Integer jobs) {
        return stated.withExactness(property, Ui.formats(this).count(jobs));
    }

    private ChartPanel panel(String titleKey, Promise promise, String unit, int decimals) {
        var panel = new ChartPanel(getTranslation("company.promised.of", Map.of("what", getTranslation(titleKey))));
        panel.setEmptyText(unknown(promise));
        if (promise.isComparable()) {
            var kept = StatedFigures.share(promise.kept(), promise.madeExactness(), promise.plannedExactness(), this);
            var subtitle = getTranslation(
                    promise.isExact() ? "company.promised.kept" : "company.promised.kept.inexact",
                    Map.of("share", kept));
            panel.setSubtitle(unit.isEmpty() ? subtitle : unit + " · " + subtitle);
            panel.setModel(model(promise, unit, decimals));
        } else {
            panel.setModel(ChartModel.of(ChartKind.BAR, List.of()));
        }
        return panel;
    }

    private ChartModel model(Promise promise, String unit, int decimals) {
        var points = List.of(
                Point.of(promise.planned()).details(promise.plannedText()).colour(ChartColour.SECONDARY),
                Point.of(promise.made()).details(promise.madeText()));
        return ChartModel.of(
                        ChartKind.BAR,
                        List.of(
                                getTranslation("company.promised.bar.planned"),
                                getTranslation("company.promised.bar.made")),
                        Series.of(getTranslation("company.promised"), ChartColour.ACCENT, points))
                .unit(unit)
                .decimals(decimals);
    }

    /** Both as far as they are known, and why they cannot be compared. */
    private String unknown(Promise promise) {
        var planned = getTranslation("company.promised.planned", Map.of("value", promise.plannedText()));
        var made = getTranslation("company.promised.made", Map.of("value", promise.madeText()));
        var bothKnown = !promise.plannedText().equals(Formats.UNKNOWN)
                && !promise.madeText().equals(Formats.UNKNOWN);
        return getTranslation(
                bothKnown ? "company.promised.incomparable" : "company.promised.unknown",
                Map.of("planned", planned, "made", made));
    }

    private static @Nullable BigDecimal millions(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.movePointLeft(6);
    }

    private static @Nullable BigDecimal number(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
