package com.investkaluga.desk.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** A chart on the page. */
// 4.7.0 is the last release of ApexCharts under the MIT licence.
@Tag("desk-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./chart/desk-chart.ts")
public final class Chart extends Component {}
