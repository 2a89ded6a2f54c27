package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyContact;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts of a company, a line each, as one field of the form. */
final class ContactsField extends CustomField<List<CompanyContact>> {

    private final class Line extends Div {
        private final TextField name = text("company.contact.name");
        private final TextField post = text("company.contact.post");
        private final TextField email = text("company.contact.email");
        private final TextField phone = text("company.contact.phone");
        private final TextField languages = text("company.contact.languages");

        Line() {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                lines.remove(this);
                box.remove(this);
                updateValue();
            });
            remove.setAriaLabel(getTranslation("company.contact.remove"));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            addClassName("desk-form-line");
            add(name, post, email, phone, languages, remove);
        }

        Line(CompanyContact contact) {
            this();
            name.setValue(contact.name());
            show(post, contact.post());
            show(email, contact.email());
            show(phone, contact.phone());
            show(languages, contact.languages());
        }

        boolean isFilled() {
            return Stream.of(name, post, email, phone, languages).anyMatch(field -> !field.isEmpty());
        }

        CompanyContact contact() {
            return new CompanyContact(
                    name.getValue().strip(), orNull(post), orNull(email), orNull(phone), orNull(languages));
        }

        private TextField text(String key) {
            var field = new TextField(getTranslation(key));
            field.setMaxLength(200);
            return field;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Div box = Ui.div("desk-form-lines");

    ContactsField() {
        super(List.of());
        var add = new Button(getTranslation("company.contact.add"), VaadinIcon.PLUS.create(), click -> {
            var line = new Line();
            add(line);
            line.name.focus();
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        super.add(new Div(box, add));
    }

    @Override
    protected List<CompanyContact> generateModelValue() {
        return lines.stream().filter(Line::isFilled).map(Line::contact).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<CompanyContact> contacts) {
        lines.clear();
        box.removeAll();
        if (contacts != null) {
            contacts.forEach(contact -> add(new Line(contact)));
        }
    }

    private void add(Line line) {
        lines.add(line);
        box.add(line);
    }

    private static void show(TextField field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
