package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.ui.CountryBox;
import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ContractorRole;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectService;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parties to a project, a line each, as one field of the form; companies are looked up while the user types. */
final class ContractorsField extends LinesField<ProjectContractor> {

    private static final int TEXT = 200;

    private final class ContractorLine extends Line {
        private final ComboBox<ContractorCompany> company;
        private final TextField name;
        private final TextField nameRu;
        private final Select<ContractorRole> role;
        private final ComboBox<String> country;

        ContractorLine(ProjectContractor party) {
            company = field("project.contractor.company", new ComboBox<ContractorCompany>());
            company.setItems(query ->
                    projects.findCompanies(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
            company.setItemLabelGenerator(ProjectWords::name);
            company.setClearButtonVisible(true);
            company.setValue(party.companyId() == null ? null : companies.get(party.companyId()));
            name = text("project.contractor.name", TEXT, party.name());
            nameRu = text("project.contractor.nameRu", TEXT, party.nameRu());
            role = field("project.contractor.role", new Select<ContractorRole>());
            role.setItems(ContractorRole.values());
            role.setItemLabelGenerator(value -> ProjectWords.role(value, this));
            role.setValue(party.role());
            country = field("project.contractor.country", CountryBox.create());
            country.setValue(party.country());
        }

        @Override
        protected boolean isFilled() {
            return !company.isEmpty() || !name.isEmpty() || !nameRu.isEmpty() || !country.isEmpty();
        }

        @Override
        protected ProjectContractor entry() {
            return new ProjectContractor(
                    company.getValue() == null ? null : company.getValue().id(),
                    orNull(name),
                    orNull(nameRu),
                    role.getValue(),
                    country.getValue());
        }
    }

    private final ProjectService projects;
    private Map<Long, ContractorCompany> companies = Map.of();

    ContractorsField(ProjectService projects) {
        super("project.contractor.add", "project.contractor.remove");
        this.projects = projects;
    }

    /** One query for all lines together. */
    @Override
    protected void setPresentationValue(@Nullable List<ProjectContractor> parties) {
        var ids = parties == null
                ? List.<Long>of()
                : parties.stream()
                        .map(ProjectContractor::companyId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        companies =
                projects.companies(ids).stream().collect(Collectors.toMap(ContractorCompany::id, Function.identity()));
        super.setPresentationValue(parties);
    }

    @Override
    protected Line blankLine() {
        return new ContractorLine(new ProjectContractor(null, null, null, ContractorRole.CONTRACTOR, null));
    }

    @Override
    protected Line lineOf(ProjectContractor party) {
        return new ContractorLine(party);
    }
}
