package com.investkaluga.broken.company.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Does not say who may open it. */
@Route("open")
class OpenView extends Div {}
