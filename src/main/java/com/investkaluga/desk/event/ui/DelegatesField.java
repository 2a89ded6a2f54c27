package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.event.DelegateRole;
import com.investkaluga.desk.event.EventDelegate;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;

/** The region's people at an event, a line each, as one field of the form. */
final class DelegatesField extends LinesField<EventDelegate> {

    private static final int TEXT = 200;

    private final class DelegateLine extends Line {
        private final TextField name;
        private final TextField nameRu;
        private final TextField post;
        private final TextField postRu;
        private final ComboBox<DelegateRole> role;

        DelegateLine(EventDelegate delegate) {
            name = text("event.delegate.name", TEXT, delegate.name());
            nameRu = text("event.delegate.nameRu", TEXT, delegate.nameRu());
            post = text("event.delegate.post", TEXT, delegate.post());
            postRu = text("event.delegate.postRu", TEXT, delegate.postRu());
            role = field("event.delegate.role", new ComboBox<>());
            role.setItems(DelegateRole.values());
            role.setItemLabelGenerator(value -> getTranslation("event.delegate.role." + value));
            role.setValue(delegate.role());
        }

        @Override
        protected EventDelegate entry() {
            return new EventDelegate(
                    name.getValue().strip(), orNull(nameRu), orNull(post), orNull(postRu), role.getValue());
        }

        /** The role stands there from the start and says nothing by itself. */
        @Override
        protected boolean isFilled() {
            return Stream.of(name, nameRu, post, postRu).anyMatch(field -> !field.isEmpty());
        }
    }

    DelegatesField() {
        super("event.delegate.add", "event.delegate.remove");
    }

    @Override
    protected Line blankLine() {
        return new DelegateLine(new EventDelegate("", null, null, null, DelegateRole.MEMBER));
    }

    @Override
    protected Line lineOf(EventDelegate delegate) {
        return new DelegateLine(delegate);
    }
}
