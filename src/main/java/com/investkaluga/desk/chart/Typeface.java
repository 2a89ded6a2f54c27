package com.investkaluga.desk.chart;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;

/** Golos Text (SIL Open Font License), Latin and Cyrillic, served out of the desk's own bundle. */
@NpmPackage(value = "@fontsource-variable/golos-text", version = "5.3.0")
@CssImport("@fontsource-variable/golos-text/index.css")
final class Typeface {

    private Typeface() {}
}
