package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saved the record first: what is stored and what this user has stand side by side, field by field, and the user
 * chooses. What only the other changed stays as stored unless the user says otherwise: else keeping one's own would undo the
 * other's work. Nothing is saved until then.
 */
final class ConflictCard extends Composite<Card> {

    private enum Choice {
        STORED,
        MINE
    }

    private final Map<String, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    /**
     * @param storedBy who was faster, null where it is not known
     * @param chosen told of the properties that are to stay as this user has them
     */
    ConflictCard(@Nullable String storedBy, List<RecordVersions.Difference> differences, Consumer<Set<String>> chosen) {
        var table = new NativeTable();
        table.addClassName("desk-conflict");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(getTranslation("base.conflict.field")),
                        new NativeTableHeaderCell(getTranslation("base.conflict.choice"))));
        differences.forEach(difference -> table.getBody().add(row(difference)));

        var takeStored = new Button(getTranslation("base.conflict.stored"), click -> chosen.accept(Set.of()));
        var keepMine =
                new Button(getTranslation("base.conflict.mine"), click -> chosen.accept(changedByMe(differences)));
        var merge = new Button(getTranslation("base.conflict.merge"), click -> chosen.accept(mine()));
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(takeStored, keepMine, merge);
        buttons.addClassName("desk-buttons");

        getContent()
                .setTitle(
                        storedBy == null
                                ? getTranslation("base.conflict.title")
                                : getTranslation("base.conflict.title.by", Map.of("who", storedBy)));
        getContent().subtitle(getTranslation("base.conflict.text"));
        getContent().addClassName("desk-card-attention");
        getContent().getElement().setAttribute("role", "alert");
        getContent().content(table, buttons);
    }

    @Override
    protected Card initContent() {
        return new Card("");
    }

    private NativeTableRow row(RecordVersions.Difference difference) {
        var group = new RadioButtonGroup<Choice>();
        group.setItems(Choice.values());
        group.setItemLabelGenerator(choice -> choice == Choice.STORED
                ? getTranslation("base.conflict.stored.value", Map.of("value", shown(difference.stored())))
                : getTranslation(
                        difference.isMine() ? "base.conflict.mine.value" : "base.conflict.before.value",
                        Map.of("value", shown(difference.mine()))));
        group.setValue(difference.isMine() ? Choice.MINE : Choice.STORED);
        group.setAriaLabel(difference.label());
        choices.put(difference.property(), group);
        var name = new NativeTableHeaderCell(difference.label());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        row.addDataCell().add(group);
        return row;
    }

    private static Set<String> changedByMe(List<RecordVersions.Difference> differences) {
        return differences.stream()
                .filter(RecordVersions.Difference::isMine)
                .map(RecordVersions.Difference::property)
                .collect(Collectors.toSet());
    }

    private Set<String> mine() {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() == Choice.MINE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String shown(String value) {
        return value.isBlank() ? com.investkaluga.desk.base.Formats.UNKNOWN : value;
    }
}
