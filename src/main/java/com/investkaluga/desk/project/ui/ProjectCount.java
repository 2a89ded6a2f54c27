package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.ui.NavCount;
import com.investkaluga.desk.project.ProjectService;
import org.springframework.stereotype.Component;

/** The number of projects beside their entry in the navigation. */
@Component
class ProjectCount implements NavCount {

    private final ProjectService projects;

    ProjectCount(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public String path() {
        return "projects";
    }

    @Override
    public long count() {
        return projects.countAll();
    }
}
