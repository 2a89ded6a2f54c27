package com.investkaluga.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** DATTSVT.csv. */
final class MadeCustomsText {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final long seed;
    private final boolean english;
    private final MadeFlow flow;
    private final char separator;

    MadeCustomsText(long rows, long seed, boolean english) {
        this.seed = seed;
        this.english = english;
        this.flow = new MadeFlow(rows, seed, MadeFlow.MONTHS);
        this.separator = english ? ',' : '\t';
    }

    void write(OutputStream stream) throws IOException {
        var out = new Output(stream);
        if (seed % 2 == 0) {
            out.put(BYTE_ORDER_MARK);
        }
        out.put(
                english
                        ? "DIRECTION,PERIOD,COUNTRY,HS,UM,VALUE,NETWEIGHT,QUANTITY,REGION,REGION_S"
                        : "napr\tperiod\tnastranapr\ttnved\tedizm\tStoim\tNetto\tKol\tRegion\tRegion_s");
        var imports = text(english ? "IMP" : "ИМ");
        var exports = text(english ? "EXP" : "ЭК");
        var unit = text(english ? "PCE  NMB" : "ШТУКА");
        var region = text(english ? "29000 - KALUGA REGION" : "29000 - КАЛУЖСКАЯ ОБЛАСТЬ");
        var district = text(english ? "01-CENTRAL FEDERAL DISTRICT" : "01 - ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ");
        var lineEnd = english ? "\n" : "\r\n";
        out.put(lineEnd);
        while (flow.next()) {
            out.put(flow.exports ? exports : imports).put(separator);
            out.put(flow.month, 2).put('/').put(flow.year, 4).put(separator);
            out.put(MadeFlow.PARTNERS[flow.partner])
                    .put(separator)
                    .put(flow.code, 10)
                    .put(separator);
            out.put(flow.quantity == 0 ? text("") : unit).put(separator);
            number(out, flow.cents, 2).put(separator);
            number(out, flow.grams, 3).put(separator);
            number(out, flow.quantity, 0).put(separator);
            out.put(region).put(separator).put(district).put(lineEnd).endLine();
        }
        out.flush();
    }

    /** The English edition rounds to whole dollars and kilograms. */
    private Output number(Output out, long unscaled, int scale) {
        return english
                ? out.put(unscaled / (scale == 2 ? 100 : scale == 3 ? 1_000 : 1), 1)
                : out.decimal(unscaled, scale, ',');
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
