package com.investkaluga.desk.trade.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small file of customs statistics, line by line. */
public final class CustomsFile {

    private static final String HEADER = "napr\tperiod\tnastranapr\ttnved\tedizm\tStoim\tNetto\tKol\tRegion\tRegion_s";
    private static final String KALUGA = "29000 - КАЛУЖСКАЯ ОБЛАСТЬ\t01 - ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    public CustomsFile imports(String period, String partner, String code, String usd) {
        return line("ИМ\t" + period + "\t" + partner + "\t" + code + "\t\t" + usd + "\t1,5\t0\t" + KALUGA);
    }

    public CustomsFile exports(String period, String partner, String code, String usd) {
        return line("ЭК\t" + period + "\t" + partner + "\t" + code + "\tШТУКА\t" + usd + "\t1,5\t2\t" + KALUGA);
    }

    public CustomsFile line(String line) {
        lines.add(line);
        return this;
    }

    /** Seeded rows of one month. */
    public CustomsFile random(Random random, String period, int rows) {
        var partners = List.of("CN", "DE", "BY", "NA", "NN", "US");
        for (var i = 0; i < rows; i++) {
            var code =
                    "%02d%02d%06d".formatted(1 + random.nextInt(76), 1 + random.nextInt(9), random.nextInt(1_000_000));
            var usd = random.nextInt(1_000_000) + "," + (10 + random.nextInt(90));
            if (random.nextBoolean()) {
                imports(period, partners.get(random.nextInt(partners.size())), code, usd);
            } else {
                exports(period, partners.get(random.nextInt(partners.size())), code, usd);
            }
        }
        return this;
    }

    public byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }
}
