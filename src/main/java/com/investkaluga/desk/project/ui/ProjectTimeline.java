package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.chart.Annotation;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.ProjectStatus;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was planned against what was done, as exactly as it is known: the project as a whole, then each of its milestones. */
final class ProjectTimeline extends Composite<Div> {

    ProjectTimeline(ProjectData data, LocalDate today) {
        var panel = new ChartPanel(getTranslation("project.timeline"));
        panel.setSubtitle(getTranslation("project.timeline.subtitle"));
        panel.setEmptyText(getTranslation("project.timeline.empty"));
        panel.setModel(model(data, today));
        getContent().add(panel);
    }

    private ChartModel model(ProjectData data, LocalDate today) {
        var rows = new ArrayList<String>();
        var planned = new ArrayList<Point>();
        var done = new ArrayList<Point>();
        rows.add(getTranslation("project.timeline.whole"));
        planned.add(planned(data));
        done.add(actual(data, today));
        data.milestones().stream().filter(ProjectTimeline::isDated).forEach(milestone -> {
            rows.add(ProjectWords.title(milestone));
            planned.add(milestone(milestone.dueOn()));
            done.add(milestone(milestone.doneOn()));
        });
        return ChartModel.of(
                        ChartKind.TIMELINE,
                        rows,
                        Series.of(getTranslation("project.timeline.planned"), ChartColour.SECONDARY, planned),
                        Series.of(getTranslation("project.timeline.done"), ChartColour.ACCENT, done))
                .annotations(
                        data.status().isOver()
                                ? List.of()
                                : List.of(Annotation.at(today, getTranslation("base.date.today"))));
    }

    /** What was to end without a planned start is drawn from its actual start. */
    private static Point planned(ProjectData data) {
        var start = data.startPlanned() == null && data.endPlanned() != null ? data.startActual() : data.startPlanned();
        return span(start, data.endPlanned());
    }

    /** From the actual start to the actual end; what is under way runs until today and is drawn as unfinished. */
    private static Point actual(ProjectData data, LocalDate today) {
        if (data.endActual() == null && data.status() == ProjectStatus.UNDER_WAY && data.startActual() != null) {
            return Point.span(data.startActual(), PartialDate.day(today)).incomplete(true);
        }
        return span(data.startActual(), data.endActual());
    }

    /** A bar where start and end are known, else the one date that is. */
    private static Point span(@Nullable PartialDate start, @Nullable PartialDate end) {
        return start == null || end == null || end.isBefore(start)
                ? milestone(end == null ? start : end)
                : Point.span(start, end);
    }

    private static Point milestone(@Nullable PartialDate date) {
        return date == null ? Point.unknown() : Point.milestone(date);
    }

    private static boolean isDated(ProjectMilestone milestone) {
        return milestone.dueOn() != null || milestone.doneOn() != null;
    }
}
