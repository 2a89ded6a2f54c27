package com.investkaluga.broken.company;

import com.vaadin.flow.component.html.Span;

/** Makes a component outside the screens. */
public record BuildsComponents(Span span) {}
