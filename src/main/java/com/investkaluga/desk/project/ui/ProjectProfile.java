package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ContractorCompany;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectDetails;
import com.investkaluga.desk.project.ProjectRisk;
import com.investkaluga.desk.project.RiskSeverity;
import com.investkaluga.desk.site.SiteName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A project on one page: its figures, its course in time, what is to be done, with whom, and what threatens it. */
final class ProjectProfile extends Composite<Div> {

    /** @param markDone told of the place of a milestone that the user marks as done; null for readers who may not */
    ProjectProfile(ProjectDetails project, List<SiteName> sites, LocalDate today, @Nullable IntConsumer markDone) {
        var data = project.data();
        getContent().addClassName("desk-stack");
        getContent()
                .add(
                        new ProjectHeadline(project, today),
                        new ProjectTimeline(data, today),
                        Ui.div(
                                "desk-wide-narrow",
                                Ui.div(
                                        "desk-stack",
                                        new ProjectMilestones(data.milestones(), today, markDone),
                                        about(data, sites)),
                                Ui.div(
                                        "desk-stack",
                                        contractors(data.contractors(), project.companies()),
                                        risks(data.risks()))));
    }

    private Card about(ProjectData data, List<SiteName> sites) {
        var formats = Ui.formats(this);
        var properties = new PropertyList()
                .add(getTranslation("base.otherName"), Ui.isRussian() ? data.name() : data.nameRu())
                .add(text("place"), Ui.either(data.place(), data.placeRu()));
        sites.stream()
                .filter(site -> Long.valueOf(site.id()).equals(data.siteId()))
                .findFirst()
                .ifPresent(site -> properties.add(
                        text("siteId"), Ui.link("sites/" + site.id(), Ui.either(site.name(), site.nameRu()))));
        if (data.partnerCountry() != null) {
            properties.add(text("partnerCountry"), country(data.partnerCountry()));
        }
        properties
                .add(text("startPlanned"), formats.date(data.startPlanned()))
                .add(text("startActual"), formats.date(data.startActual()))
                .add(text("endPlanned"), formats.date(data.endPlanned()))
                .add(text("endActual"), formats.date(data.endActual()));
        var note = Ui.either(data.note(), data.noteRu());
        var card = new Card(text("about"), properties);
        return note.isBlank() ? card : card.content(properties, Ui.div("desk-note", Ui.span(note)));
    }

    private Card contractors(List<ProjectContractor> parties, List<ContractorCompany> companies) {
        var card = new Card(text("contractors"));
        if (parties.isEmpty()) {
            return card.content(new EmptyState(text("contractors.none")));
        }
        var rows = Ui.div("desk-rows");
        parties.forEach(party -> rows.add(contractor(party, companies)));
        return card.content(rows);
    }

    private Component contractor(ProjectContractor party, List<ContractorCompany> companies) {
        var name = ProjectWords.name(party, companies);
        var words = Ui.div(
                "desk-row-words",
                party.companyId() == null
                        ? Ui.span(name, "desk-strong")
                        : Ui.link("companies/" + party.companyId(), name),
                Ui.secondary(ProjectWords.role(party.role(), this)));
        var row = Ui.div("desk-row", words);
        if (party.country() != null) {
            row.add(Ui.div("desk-row-end", country(party.country())));
        }
        return row;
    }

    private Component country(String code) {
        return Ui.div(
                "desk-cell",
                new Flag(code),
                Ui.link("partners/" + code, Ui.formats(this).country(code)));
    }

    private Card risks(List<ProjectRisk> risks) {
        var card = new Card(text("risks"));
        if (risks.isEmpty()) {
            return card.content(new EmptyState(text("risks.none")));
        }
        var rows = Ui.div("desk-rows");
        risks.forEach(risk -> rows.add(risk(risk)));
        return card.content(rows);
    }

    private Component risk(ProjectRisk risk) {
        var words = Ui.div("desk-row-words", Ui.span(risk.what(), "desk-strong"));
        if (risk.answer() != null) {
            words.add(Ui.span(risk.answer()));
        }
        if (risk.owner() != null) {
            words.add(Ui.secondary(getTranslation("project.risk.watchedBy", Map.of("name", risk.owner()))));
        }
        var severity = ProjectWords.severity(risk.severity(), this);
        var state = risk.open()
                ? new Chip(severity, risk.severity() == RiskSeverity.HIGH ? Chip.Tone.ATTENTION : Chip.Tone.OUTLINE)
                : Ui.span(getTranslation("project.risk.closed", Map.of("severity", severity)));
        return Ui.div("desk-row", words, Ui.div("desk-row-end", state));
    }

    private String text(String property) {
        return getTranslation("project." + property);
    }
}
