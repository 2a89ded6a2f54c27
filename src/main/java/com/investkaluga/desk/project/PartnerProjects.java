package com.investkaluga.desk.project;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.partner.PartnerTally;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the partner countries how many projects they take part in. */
@Component
class PartnerProjects implements PartnerTally {

    private final ProjectService projects;

    PartnerProjects(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public Subject subject() {
        return Subject.PROJECTS;
    }

    @Override
    public Map<String, Long> countByCountry() {
        return projects.countByCountry().stream().collect(Collectors.toMap(Tally::value, Tally::count));
    }
}
