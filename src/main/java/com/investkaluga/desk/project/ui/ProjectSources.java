package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FactList;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.project.ProjectService;
import com.vaadin.flow.component.Component;

/** On a project's page: who says what about it. */
@org.springframework.stereotype.Component
class ProjectSources implements RecordSection {

    private final ProjectService projects;

    ProjectSources(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROJECT;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String titleKey() {
        return "base.facts.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public long count(RecordRef record) {
        return projects.get(record.number()).facts().size();
    }

    @Override
    public Component create(RecordRef record) {
        return new FactList(projects.get(record.number()).facts(), "project");
    }
}
