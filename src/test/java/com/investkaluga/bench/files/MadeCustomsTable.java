package com.investkaluga.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** DATTSVT.dbf: dBase III, all columns text. */
final class MadeCustomsTable {

    private static final Charset CP866 = Charset.forName("IBM866");
    private static final int DESCRIPTOR = 32;
    private static final byte RUSSIAN_DOS = 0x65;
    private static final String[] NAMES = {
        "NAPR", "PERIOD", "NASTRANAPR", "TNVED", "EDIZM", "STOIM", "NETTO", "KOL", "REGION", "REGION_S"
    };
    private static final int[] WIDTHS = {2, 7, 3, 10, 40, 20, 20, 20, 60, 60};

    private final long rows;
    private final MadeFlow flow;
    private final boolean older;

    MadeCustomsTable(long rows, long seed) {
        this.rows = rows;
        this.flow = new MadeFlow(rows, seed, MadeFlow.MONTHS);
        this.older = seed % 2 == 0;
    }

    void write(OutputStream stream) throws IOException {
        stream.write(header());
        var out = new Output(stream);
        var imports = text("ИМ");
        var exports = text("ЭК");
        var unit = text("ШТУКА");
        var region = text("29000 - КАЛУЖСКАЯ ОБЛАСТЬ");
        var district = text("01 - ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ");
        while (flow.next()) {
            var column = 0;
            out.put(' ');
            fill(out.put(flow.exports ? exports : imports), 2, WIDTHS[column++]);
            fill(out.put(flow.month, 2).put('/').put(flow.year, 4), 7, WIDTHS[column++]);
            var partner = MadeFlow.PARTNERS[flow.partner];
            fill(out.put(partner), partner.length(), WIDTHS[column++]);
            fill(out.put(flow.code, 10), 10, WIDTHS[column++]);
            fill(flow.quantity == 0 ? out : out.put(unit), flow.quantity == 0 ? 0 : unit.length, WIDTHS[column++]);
            number(out, flow.cents, 2, WIDTHS[column++]);
            number(out, flow.grams, 3, WIDTHS[column++]);
            number(out, flow.quantity, 0, WIDTHS[column++]);
            fill(out.put(region), region.length, WIDTHS[column++]);
            fill(out.put(district), district.length, WIDTHS[column]);
            out.endLine();
        }
        out.put('\u001a').flush();
    }

    private static void number(Output out, long unscaled, int scale, int width) {
        var before = out.length();
        out.decimal(unscaled, scale, ',');
        fill(out, out.length() - before, width);
    }

    private static void fill(Output out, int used, int width) {
        for (var i = used; i < width; i++) {
            out.put(' ');
        }
    }

    private byte[] header() {
        var length = DESCRIPTOR * (NAMES.length + 1) + 1;
        var header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 3).put((byte) 115).put((byte) 6).put((byte) 1);
        header.putInt((int) rows).putShort((short) length);
        header.putShort((short) (1 + Arrays.stream(WIDTHS).sum()));
        header.put(29, RUSSIAN_DOS);
        for (var i = 0; i < NAMES.length; i++) {
            var name = older && i == 2 ? "STRANA" : NAMES[i];
            var at = DESCRIPTOR * (i + 1);
            header.put(at, name.getBytes(StandardCharsets.US_ASCII));
            header.put(at + 11, (byte) 'C').put(at + 16, (byte) WIDTHS[i]);
        }
        return header.put(length - 1, (byte) 0x0d).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(CP866);
    }
}
