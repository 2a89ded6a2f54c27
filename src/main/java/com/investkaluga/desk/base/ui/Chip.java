package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a word or two. Accent means active, outline neutral, attention that somebody is needed. */
public final class Chip extends Span {

    /** What the chip's colour says; the word beside it says the same. */
    public enum Tone {
        ACCENT,
        OUTLINE,
        ATTENTION
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("desk-chip", "desk-chip-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
