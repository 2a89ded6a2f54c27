package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.event.EventRow;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.project.MilestoneDue;
import com.investkaluga.desk.project.MilestoneService;
import com.investkaluga.desk.project.ProjectService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the cards about companies, projects and events ask for. */
@org.springframework.stereotype.Component
class RecordCards {

    private static final int MILESTONES = 4;
    private static final int EVENTS = 4;

    /** Projects by status with the milestones that come next; {@code overdue} of those are past their day. */
    record Projects(List<Tally> byStatus, List<MilestoneDue> milestones, long overdue, long all, LocalDate today) {}

    /** What was and what comes. */
    record Events(List<EventRow> last, List<EventRow> next, long all) {}

    private final CompanyService companies;
    private final ProjectService projects;
    private final MilestoneService agenda;
    private final EventService events;
    private final Clock clock = Clock.systemDefaultZone();

    RecordCards(CompanyService companies, ProjectService projects, MilestoneService agenda, EventService events) {
        this.companies = companies;
        this.projects = projects;
        this.agenda = agenda;
        this.events = events;
    }

    List<Tally> residentsByCountry() {
        return companies.countByCountry();
    }

    List<Tally> residentsBySector() {
        return companies.countBySector();
    }

    Projects projects() {
        var today = LocalDate.now(clock);
        var overdue = agenda.overdue(MILESTONES, today);
        var milestones = overdue.size() >= MILESTONES
                ? overdue
                : java.util.stream.Stream.concat(
                                overdue.stream(), agenda.next(MILESTONES - overdue.size(), today).stream())
                        .toList();
        var byStatus = projects.countByStatus();
        var all = byStatus.stream().mapToLong(Tally::count).sum();
        return new Projects(byStatus, milestones, agenda.countOverdue(today), all, today);
    }

    Events events() {
        var today = LocalDate.now(clock);
        var next = events.next(EVENTS, today);
        return new Events(events.last(EVENTS, today), next, events.countAll());
    }
}
