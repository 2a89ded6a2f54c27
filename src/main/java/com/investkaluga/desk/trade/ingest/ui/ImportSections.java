package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportNotice;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The parts of an import's page that stand behind tabs. */
final class ImportSections {

    static final String PROBLEMS = "problems";

    private static final Set<String> IDS = Set.of("periods", "partners", "figures", "notices", PROBLEMS, "reading");

    private record Part(String id, String titleKey, int order, long size, Supplier<Component> content)
            implements RecordSection {

        @Override
        public RecordKind kind() {
            return RecordKind.IMPORT;
        }

        @Override
        public long count(RecordRef record) {
            return size;
        }

        @Override
        public Component create(RecordRef record) {
            return content.get();
        }
    }

    private final List<RecordSection> parts = new ArrayList<>();

    private ImportSections() {}

    static List<RecordSection> of(
            ImportDetails details,
            ImportPreview preview,
            ImportService imports,
            ImportActions actions,
            UserPreferences preferences,
            Component reader) {
        var sections = new ImportSections();
        var changed = !preview.periods().isEmpty();
        sections.add(
                "periods",
                changed,
                PreviewSums.periodCount(preview),
                () -> PeriodChanges.of(preview.periods(), preferences, reader));
        sections.add(
                "partners",
                changed,
                PreviewSums.partnerCount(preview),
                () -> PartnerChanges.of(preview.partners(), preferences, reader));
        sections.add(
                "figures",
                !preview.figures().isEmpty(),
                preview.figureCount(),
                () -> FigureChanges.of(preview, preferences, reader));
        sections.add(
                "notices",
                changed || !preview.notices().isEmpty(),
                notices(preview),
                () -> NoticeList.of(details.id(), preview, imports, preferences, reader));
        sections.add(
                PROBLEMS,
                details.row().badLines() > 0,
                details.row().badLines(),
                () -> new ProblemList(details, imports, actions, preferences));
        sections.add(
                "reading",
                details.recognition() != null || details.canReread(),
                -1,
                () -> new ReadingCard(details, actions));
        return sections.parts;
    }

    /** The part that is called so on the page of some import. */
    static Optional<String> known(String id) {
        return Optional.of(id).filter(IDS::contains);
    }

    /** All that is gone since a year before is one thing to look at: a file of a few partners would drown the rest in it. */
    private static long notices(ImportPreview preview) {
        return preview.notices().entrySet().stream()
                .mapToLong(notice -> notice.getKey() == ImportNotice.Kind.GONE ? 1 : notice.getValue())
                .sum();
    }

    private void add(String id, boolean there, long count, Supplier<Component> content) {
        if (there) {
            parts.add(new Part(id, "trade.import.part." + id, parts.size(), count, content));
        }
    }
}
