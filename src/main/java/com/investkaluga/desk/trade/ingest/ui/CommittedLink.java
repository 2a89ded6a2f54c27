package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportCounts.NamedReporter;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportRow;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Stream;

/** Where an import's figures are seen. */
final class CommittedLink {

    private static final int MOST_COUNTRIES = 3;
    private static final String OWN_COUNTRY = "RU";

    private CommittedLink() {}

    /** The dashboard at the last year that the import speaks of. */
    static String of(ImportRow row) {
        return row.lastMonth() == null
                ? ""
                : "?period=" + Period.ofYear(row.lastMonth().getYear());
    }

    /** The pages of the first countries that report in it: a country's trade with the world is seen there alone. */
    static Component[] countries(ImportDetails details, Component reader) {
        return Stream.ofNullable(details.counts())
                .flatMap(counts -> counts.reporters().stream())
                .map(NamedReporter::reporter)
                .filter(reporter -> reporter.kind() == Reporter.Kind.COUNTRY
                        && !reporter.code().equals(OWN_COUNTRY))
                .limit(MOST_COUNTRIES)
                .map(reporter -> Ui.link(
                        "partners/" + reporter.code(),
                        reader.getTranslation(
                                "trade.import.committed.country",
                                Map.of("country", ImportWords.reporter(reporter, reader)))))
                .toArray(Component[]::new);
    }

    /** The explorer over all its months. */
    static String explorer(ImportRow row) {
        return row.firstMonth() == null || row.lastMonth() == null
                ? "trade"
                : "trade?period=" + new Period(row.firstMonth(), row.lastMonth());
    }
}
