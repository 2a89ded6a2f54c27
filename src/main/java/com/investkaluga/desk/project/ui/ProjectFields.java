package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.CurrencyBox;
import com.investkaluga.desk.base.ui.DateBox;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectKind;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.ProjectRisk;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.security.AccountName;
import com.investkaluga.desk.site.SiteName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a project: which field stands where, under which name. */
final class ProjectFields {

    private final RecordForm<ProjectData> form;
    private final ProjectService projects;

    private ProjectFields(RecordValidator validator, ProjectService projects) {
        form = new RecordForm<>(ProjectData.class, validator);
        this.projects = projects;
    }

    static RecordForm<ProjectData> create(
            RecordValidator validator, ProjectService projects, List<SiteName> sites, List<AccountName> accounts) {
        var fields = new ProjectFields(validator, projects);
        fields.build(
                sites.stream().collect(Collectors.toMap(SiteName::id, site -> Ui.either(site.name(), site.nameRu()))),
                accounts.stream().collect(Collectors.toMap(AccountName::id, AccountName::displayName)));
        return fields.form;
    }

    private void build(Map<Long, String> sites, Map<Long, String> accounts) {
        form.wide(bind("name", new TextField()));
        form.wide(bind("nameRu", new TextField()));
        bind("kind", constants(ProjectKind.values(), "project.kind"), this::kind);
        bind("status", constants(ProjectStatus.values(), "project.status"), this::status);
        bind("place", new TextField());
        bind("placeRu", new TextField());
        bind("siteId", choice(sites), id -> sites.getOrDefault(id, ""));
        bind("partnerCountry", CountryBox.create(), code -> Ui.formats(form).country((String) code));
        bind("budget", new BigDecimalField(), this::amount);
        bind("budgetCurrency", CurrencyBox.create());
        bind("startPlanned", DateBox.create(), this::day);
        bind("startActual", DateBox.create(), this::day);
        bind("endPlanned", DateBox.create(), this::day);
        bind("endActual", DateBox.create(), this::day);
        bind("ownerId", choice(accounts), id -> accounts.getOrDefault(id, ""));
        form.wide(bind("contractors", new ContractorsField(projects), this::contractors));
        form.wide(bind("milestones", new MilestonesField(), this::milestones));
        form.wide(bind("risks", new RisksField(), this::risks));
        form.wide(bind("note", new TextArea()));
        form.wide(bind("noteRu", new TextArea()));
    }

    private <V, F extends Component & HasValue<?, V>> F bind(String property, F field) {
        return form.bind(property, form.getTranslation("project." + property), field);
    }

    private <V, F extends Component & HasValue<?, V>> F bind(
            String property, F field, Function<@Nullable Object, String> words) {
        return form.bind(property, form.getTranslation("project." + property), field, words);
    }

    private <E extends Enum<E>> ComboBox<E> constants(E[] values, String prefix) {
        var box = new ComboBox<E>();
        box.setItems(values);
        box.setItemLabelGenerator(value -> box.getTranslation(prefix + "." + value));
        return box;
    }

    private static ComboBox<Long> choice(Map<Long, String> names) {
        var box = new ComboBox<Long>();
        box.setItems(names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList());
        box.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        box.setClearButtonVisible(true);
        return box;
    }

    private String kind(@Nullable Object kind) {
        return kind == null ? "" : ProjectWords.kind((ProjectKind) kind, form);
    }

    private String status(@Nullable Object status) {
        return status == null ? "" : ProjectWords.status((ProjectStatus) status, form);
    }

    private String amount(@Nullable Object amount) {
        return amount == null ? "" : Ui.formats(form).money((BigDecimal) amount, null);
    }

    private String day(@Nullable Object day) {
        return day == null ? "" : Ui.formats(form).date((LocalDate) day);
    }

    private String contractors(@Nullable Object parties) {
        return listed(parties, ProjectContractor.class, party -> {
            var companies = party.companyId() == null
                    ? List.<ContractorCompany>of()
                    : projects.companies(List.of(party.companyId()));
            return ProjectWords.name(party, companies) + ", " + ProjectWords.role(party.role(), form);
        });
    }

    private String milestones(@Nullable Object milestones) {
        return listed(milestones, ProjectMilestone.class, one -> {
            var formats = Ui.formats(form);
            return ProjectWords.title(one) + " (" + formats.date(one.dueOn()) + " / " + formats.date(one.doneOn())
                    + ")";
        });
    }

    private String risks(@Nullable Object risks) {
        return listed(
                risks, ProjectRisk.class, one -> one.what() + " (" + ProjectWords.severity(one.severity(), form) + ")");
    }

    private static <T> String listed(@Nullable Object list, Class<T> type, Function<T, String> words) {
        return list instanceof List<?> entries
                ? entries.stream().map(type::cast).map(words).collect(Collectors.joining("; "))
                : "";
    }
}
