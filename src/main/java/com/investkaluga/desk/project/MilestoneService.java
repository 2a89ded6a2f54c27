package com.investkaluga.desk.project;

import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the projects have to reach next, over all of them. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class MilestoneService {

    private final ProjectRepository projects;

    MilestoneService(ProjectRepository projects) {
        this.projects = projects;
    }

    /** The milestones not done that can be due today or later, soonest first; cancelled and archived projects have none. */
    public List<MilestoneDue> next(int limit, LocalDate today) {
        return projects.findMilestonesFrom(today, Limit.of(limit));
    }

    /** The milestones not done whose day has passed, the latest first; cancelled and archived projects have none. */
    public List<MilestoneDue> overdue(int limit, LocalDate today) {
        return projects.findMilestonesBefore(today, Limit.of(limit));
    }

    /** How many are overdue. */
    public long countOverdue(LocalDate today) {
        return projects.countMilestonesBefore(today);
    }
}
