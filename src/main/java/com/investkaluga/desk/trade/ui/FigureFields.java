package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.DateBox;
import com.investkaluga.desk.base.ui.DecimalField;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.base.ui.WholeNumberField;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ShareBasis;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a reported figure: which field stands where, under which name. */
final class FigureFields {

    private final RecordForm<FigureData> form;

    private FigureFields(RecordValidator validator) {
        form = new RecordForm<>(FigureData.class, validator);
    }

    static RecordForm<FigureData> create(RecordValidator validator) {
        var fields = new FigureFields(validator);
        fields.build();
        return fields.form;
    }

    private void build() {
        bindPeriod();
        bind("direction", constants(Direction.values(), "trade.direction"));
        bind("scope", constants(FigureScope.values(), "trade.figure.scope"));
        var country = CountryBox.create();
        country.setReadOnly(true);
        bind("iso2", country, code -> Ui.formats(form).country((String) code));
        bind("valueUsd", new DecimalField());
        bind("exactnessValue", exactness());
        bindPercent("growthPercent");
        bind("exactnessGrowth", exactness());
        bindPercent("sharePercent");
        bind("exactnessShare", exactness());
        bind("rank", new WholeNumberField());
        bind("exactnessRank", exactness());
        bind("shareBasis", constants(ShareBasis.values(), "trade.figure.shareBasis"));
        bind("inUse", new Checkbox());
        form.wide(bind("sourceTitle", new TextField()));
        form.wide(bind("sourceUrl", new TextField()));
        bind("publishedOn", DateBox.create(), day -> Ui.formats(form).date((LocalDate) day));
        form.wide(bind("note", new TextArea()));
        form.wide(bind("noteRu", new TextArea()));
    }

    /** As the source prints it: whoever makes 32 % out of 32.0 % changes what it says. */
    private void bindPercent(String property) {
        form.bind(
                property,
                label(property),
                new DecimalField().asWritten(),
                Converter.identity(),
                percent -> Ui.formats(form).asWritten((BigDecimal) percent));
    }

    private void bindPeriod() {
        var field = new TextField();
        field.setHelperText(form.getTranslation("trade.figure.period.help"));
        form.bind(
                "period", label("period"), field, Converter.from(this::read, FigureFields::write), FigureFields::plain);
    }

    private Result<@Nullable Period> read(String text) {
        if (text.isBlank()) {
            return Result.ok(null);
        }
        try {
            return Result.ok(Period.parse(text.strip()));
        } catch (IllegalArgumentException garbled) {
            return Result.error(form.getTranslation("trade.figure.period.invalid"));
        }
    }

    private static String write(@Nullable Period period) {
        return plain(period);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(String property, F field) {
        return bind(property, field, FigureFields::plain);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(
            String property, F field, Function<@Nullable Object, String> words) {
        return form.bind(property, label(property), field, words);
    }

    private String label(String property) {
        return form.getTranslation("trade.figure." + property);
    }

    private static ComboBox<Exactness> exactness() {
        var box = constants(Exactness.values(), "base.exactness");
        box.setClearButtonVisible(true);
        return box;
    }

    private static <E extends Enum<E>> ComboBox<E> constants(E[] values, String prefix) {
        var box = new ComboBox<E>();
        box.setItems(values);
        box.setItemLabelGenerator(value -> box.getTranslation(prefix + "." + value));
        return box;
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
