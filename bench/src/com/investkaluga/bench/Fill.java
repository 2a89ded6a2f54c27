package com.investkaluga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the filler did, kept beside the database for a later run on it.
 *
 * @param firstCompany id of the first company made; the others follow
 * @param flowsMillis the import of the flows, summaries included
 * @param months rows of the monthly summary
 */
record Fill(long firstCompany, double companiesMillis, double flowsMillis, long months) {

    static Fill of(Map<String, String> values) {
        return new Fill(
                Long.parseLong(values.get("firstCompany")),
                Double.parseDouble(values.get("companiesMillis")),
                Double.parseDouble(values.get("flowsMillis")),
                Long.parseLong(values.get("months")));
    }

    static Fill read(Path directory, String kind) throws IOException {
        return of(Probe.values(Files.readString(file(directory, kind))));
    }

    Fill write(Path directory, String kind) throws IOException {
        Files.writeString(
                file(directory, kind),
                "firstCompany=%d\ncompaniesMillis=%s\nflowsMillis=%s\nmonths=%d"
                        .formatted(firstCompany, companiesMillis, flowsMillis, months));
        return this;
    }

    private static Path file(Path directory, String kind) {
        return directory.resolve(kind + "-fill.properties");
    }
}
