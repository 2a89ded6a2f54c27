package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.company.CompanyContact;
import com.vaadin.flow.component.textfield.TextField;

/** The contacts of a company, a line each, as one field of the form. */
final class ContactsField extends LinesField<CompanyContact> {

    private static final int TEXT = 200;

    private final class ContactLine extends Line {
        private final TextField name;
        private final TextField post;
        private final TextField email;
        private final TextField phone;
        private final TextField languages;

        ContactLine(CompanyContact contact) {
            name = text("company.contact.name", TEXT, contact.name());
            post = text("company.contact.post", TEXT, contact.post());
            email = text("company.contact.email", TEXT, contact.email());
            phone = text("company.contact.phone", TEXT, contact.phone());
            languages = text("company.contact.languages", TEXT, contact.languages());
        }

        @Override
        protected CompanyContact entry() {
            return new CompanyContact(
                    name.getValue().strip(), orNull(post), orNull(email), orNull(phone), orNull(languages));
        }
    }

    ContactsField() {
        super("company.contact.add", "company.contact.remove");
    }

    @Override
    protected Line blankLine() {
        return new ContactLine(new CompanyContact("", null, null, null, null));
    }

    @Override
    protected Line lineOf(CompanyContact contact) {
        return new ContactLine(contact);
    }
}
