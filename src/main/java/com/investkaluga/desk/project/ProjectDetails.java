package com.investkaluga.desk.project;

import com.investkaluga.desk.audit.RecordStamp;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.SourceFact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one project, with the version that a save must name.
 *
 * @param companies the companies that its contractors are
 */
public record ProjectDetails(
        long id,
        long version,
        ProjectData data,
        boolean archived,
        List<ContractorCompany> companies,
        List<SourceFact> facts,
        RecordStamp stamp)
        implements RecordDetails<ProjectData> {

    /** A project that is not stored yet. */
    public static ProjectDetails blank() {
        return new ProjectDetails(
                0, 0, ProjectData.blank(), false, List.of(), List.of(), new RecordStamp(null, null, null, null));
    }

    /** How many days later than planned it started, negative for earlier, null unless the day of both is known. */
    public @Nullable Long startDelayDays() {
        return days(data.startPlanned(), data.startActual());
    }

    /** How many days later than planned it ended, negative for earlier, null unless the day of both is known. */
    public @Nullable Long endDelayDays() {
        return days(data.endPlanned(), data.endActual());
    }

    /** How many days the planned end, or the last day that it can be, is past while the project has not ended, null where it is not. */
    public @Nullable Long overdueDays(LocalDate today) {
        var planned = data.endPlanned();
        return planned != null && data.endActual() == null && !data.status().isOver() && planned.isOver(today)
                ? ChronoUnit.DAYS.between(planned.last(), today)
                : null;
    }

    public long milestonesDone() {
        return data.milestones().stream().filter(one -> one.doneOn() != null).count();
    }

    public long milestonesOverdue(LocalDate today) {
        return data.milestones().stream().filter(one -> one.isOverdue(today)).count();
    }

    public List<ProjectRisk> openRisks() {
        return data.risks().stream().filter(ProjectRisk::open).toList();
    }

    private static @Nullable Long days(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from == null || to == null ? null : from.daysUntil(to);
    }

    @Override
    public @Nullable String storedBy() {
        return stamp.changedBy();
    }
}
