package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * A chart alone, for places that bring their own title and table; elsewhere take {@link ChartPanel}. It is as high as
 * its kind needs unless a height is set, and draws itself anew when the theme, the language or the model changes.
 */
// 4.7.0 is the last release of ApexCharts under the MIT licence; see docs/decisions.
@Tag("desk-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./chart/desk-chart.ts")
@StyleSheet("assets/chart.css")
public final class Chart extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    private static final String SERIES = "event.detail.series";
    private static final String POINT = "event.detail.point";
    private static final String ANNOTATION = "event.detail.annotation";

    private ChartModel model = ChartModel.of(ChartKind.COLUMN, List.of());

    public Chart() {
        getElement()
                .addEventListener("desk-point-click", this::pointClicked)
                .addEventData(SERIES)
                .addEventData(POINT);
        getElement()
                .addEventListener("desk-annotation-click", this::annotationClicked)
                .addEventData(ANNOTATION);
    }

    public Chart(ChartModel model) {
        this();
        setModel(model);
    }

    public void setModel(ChartModel model) {
        this.model = model;
        send();
    }

    /** Where the figures come from, which the tooltip says once for all of them; empty where it need not be said. */
    void setSource(String source) {
        getElement().setProperty("source", source);
    }

    public ChartModel getModel() {
        return model;
    }

    /** Tells when a point is chosen; points that carry a link show a hand. */
    public Registration addPointClickListener(ComponentEventListener<ChartPointClick> listener) {
        return addListener(ChartPointClick.class, listener);
    }

    /** Tells when the label of an annotation is chosen. */
    public Registration addAnnotationClickListener(ComponentEventListener<ChartAnnotationClick> listener) {
        return addListener(ChartAnnotationClick.class, listener);
    }

    /** Gives the reader the drawing as a PNG file, with its title above and the remark below. */
    void downloadPicture(String fileName, String title, String subtitle, String remark) {
        getElement().callJsFunction("downloadPicture", fileName, title, subtitle, remark);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        send();
    }

    void choose(int series, int point, boolean fromClient) {
        if (series < 0 || series >= model.series().size()) {
            return;
        }
        var points = model.series().get(series).points();
        if (point < 0 || point >= points.size()) {
            return;
        }
        fireEvent(new ChartPointClick(
                this, fromClient, series, point, points.get(point).link()));
    }

    void chooseAnnotation(int annotation, boolean fromClient) {
        if (annotation >= 0 && annotation < model.annotations().size()) {
            var link = model.annotations().get(annotation).link();
            fireEvent(new ChartAnnotationClick(this, fromClient, annotation, link));
        }
    }

    private void annotationClicked(DomEvent event) {
        chooseAnnotation(event.getEventData().path(ANNOTATION).asInt(-1), true);
    }

    private void pointClicked(DomEvent event) {
        var data = event.getEventData();
        choose(data.path(SERIES).asInt(-1), data.path(POINT).asInt(-1), true);
    }

    // A string and not a tree: it takes a tenth of the memory in the session.
    private void send() {
        getElement().setProperty("model", ChartJson.write(model, Ui.locale(this)));
    }
}
