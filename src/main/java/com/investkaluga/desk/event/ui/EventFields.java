package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.DateBox;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.investkaluga.desk.event.EventKind;
import com.investkaluga.desk.event.EventSession;
import com.investkaluga.desk.security.AccountName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of an event: which field stands where, under which name. */
final class EventFields {

    private final RecordForm<EventData> form;

    private EventFields(RecordValidator validator) {
        form = new RecordForm<>(EventData.class, validator);
    }

    static RecordForm<EventData> create(RecordValidator validator, List<AccountName> accounts) {
        var fields = new EventFields(validator);
        fields.build(accounts);
        return fields.form;
    }

    private void build(List<AccountName> accounts) {
        form.wide(bind("name", new TextField()));
        form.wide(bind("nameRu", new TextField()));
        bind("kind", constants(EventKind.values(), "event.kind"), kind -> constant("event.kind", kind));
        bindCountries();
        bind("startsOn", DateBox.create(), this::day);
        bind("endsOn", DateBox.create(), this::day);
        bind("place", new TextField());
        bind("placeRu", new TextField());
        bind("organisers", new TextField());
        bind("organisersRu", new TextField());
        bind("expectedParticipants", new IntegerField());
        bind("actualParticipants", new IntegerField());
        var exactness = constants(Exactness.values(), "base.exactness");
        exactness.setClearButtonVisible(true);
        bind("participantsExactness", exactness, value -> constant("base.exactness", value));
        bind("ownerId", ownerBox(accounts), id -> ownerName(accounts, id));
        form.wide(bind("sessions", new SessionsField(), EventFields::sessions));
        form.wide(bind("delegates", new DelegatesField(), EventFields::delegates));
        form.wide(bind("note", new TextArea()));
        form.wide(bind("noteRu", new TextArea()));
    }

    private void bindCountries() {
        form.bind(
                "countries",
                form.getTranslation("event.countries"),
                CountryBox.several(),
                Converter.<Set<String>, List<String>>from(chosen -> Result.ok(List.copyOf(chosen)), LinkedHashSet::new),
                this::countries);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(String property, F field) {
        return form.bind(property, form.getTranslation("event." + property), field);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(
            String property, F field, Function<@Nullable Object, String> words) {
        return form.bind(property, form.getTranslation("event." + property), field, words);
    }

    private <E extends Enum<E>> ComboBox<E> constants(E[] values, String prefix) {
        var box = new ComboBox<E>();
        box.setItems(values);
        box.setItemLabelGenerator(value -> box.getTranslation(prefix + "." + value));
        return box;
    }

    private static ComboBox<Long> ownerBox(List<AccountName> accounts) {
        var box = new ComboBox<Long>();
        box.setItems(accounts.stream().map(AccountName::id).toList());
        box.setItemLabelGenerator(id -> ownerName(accounts, id));
        box.setClearButtonVisible(true);
        return box;
    }

    private static String ownerName(List<AccountName> accounts, @Nullable Object id) {
        return accounts.stream()
                .filter(account -> Long.valueOf(account.id()).equals(id))
                .map(AccountName::displayName)
                .findFirst()
                .orElse("");
    }

    private String constant(String prefix, @Nullable Object value) {
        return value == null ? "" : form.getTranslation(prefix + "." + value);
    }

    private String day(@Nullable Object day) {
        return day == null ? "" : Ui.formats(form).date((LocalDate) day);
    }

    private String countries(@Nullable Object countries) {
        return join(countries, iso2 -> Ui.formats(form).country((String) iso2));
    }

    private static String sessions(@Nullable Object sessions) {
        return join(sessions, session -> ((EventSession) session).title());
    }

    private static String delegates(@Nullable Object delegates) {
        return join(delegates, delegate -> ((EventDelegate) delegate).name());
    }

    private static String join(@Nullable Object list, Function<Object, String> words) {
        return list instanceof List<?> items ? items.stream().map(words::apply).collect(Collectors.joining(", ")) : "";
    }
}
