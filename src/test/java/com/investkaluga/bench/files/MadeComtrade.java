package com.investkaluga.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UN Comtrade's downloads: the trade of a few countries, by month where the seed is odd and by year where it is even. */
final class MadeComtrade {

    enum Edition {
        CLASSIC,
        LEGACY,
        PLUS
    }

    private record Area(String number, String letters, String name) {}

    private static final List<Area> REPORTERS = List.of(
            new Area("643", "RUS", "Russian Federation"),
            new Area("276", "DEU", "Germany"),
            new Area("156", "CHN", "China"),
            new Area("842", "USA", "USA"));

    /** With the world, with areas that are no countries, and with names that are not ASCII. */
    private static final List<Area> PARTNERS = List.of(
            new Area("0", "W00", "World"),
            new Area("251", "FRA", "France"),
            new Area("757", "CHE", "Switzerland"),
            new Area("579", "NOR", "Norway"),
            new Area("699", "IND", "India"),
            new Area("490", "S19", "Other Asia, nes"),
            new Area("384", "CIV", "Côte d'Ivoire"),
            new Area("531", "CUW", "Curaçao"),
            new Area("792", "TUR", "Türkiye"),
            new Area("516", "NAM", "Namibia"),
            new Area("837", "X1 ", "Bunkers"),
            new Area("899", "_X ", "Areas, nes"),
            new Area("577", "F19", "Other Africa, nes"),
            new Area("410", "KOR", "Rep. of Korea"),
            new Area("112", "BLR", "Belarus"));

    private final Edition edition;
    private final boolean even;
    private final MadeFlow flow;
    private final Charset charset;
    private final List<String> columns;
    /** Now and then a row that is not to be taken. */
    private int oddity;

    MadeComtrade(long rows, long seed, Edition edition) {
        this.edition = edition;
        this.even = seed % 2 == 0;
        this.flow = new MadeFlow(rows, seed, even || edition == Edition.LEGACY ? 1 : MadeFlow.MONTHS);
        this.charset = edition == Edition.PLUS ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        this.columns = switch (edition) {
            case CLASSIC -> even ? ComtradeColumns.SHORT : ComtradeColumns.CLASSIC;
            case LEGACY -> ComtradeColumns.LEGACY;
            case PLUS -> ComtradeColumns.PLUS;
        };
    }

    void write(OutputStream stream) throws IOException {
        var out = new Output(stream);
        out.put(String.join(",", columns)).put("\r\n");
        var line = new StringBuilder();
        while (flow.next()) {
            oddity = flow.random(40);
            line.setLength(0);
            for (var i = 0; i < columns.size(); i++) {
                line.append(i == 0 ? "" : ",").append(quoted(value(columns.get(i))));
            }
            line.append(edition == Edition.PLUS ? ",\r\n" : "\r\n");
            out.put(line.toString().getBytes(charset)).endLine();
        }
        out.flush();
    }

    /** Comtrade+ quotes whatever is not empty. */
    private String quoted(String value) {
        return edition == Edition.PLUS && !value.isEmpty() || value.indexOf(',') >= 0 ? '"' + value + '"' : value;
    }

    private String value(String column) {
        var reporter = REPORTERS.get(flow.partner % REPORTERS.size());
        var partner = PARTNERS.get(flow.partner / REPORTERS.size());
        return switch (column) {
            case "typeCode" -> oddity == 1 ? "S" : "C";
            case "freqCode" -> even ? "A" : "M";
            case "refPeriodId" -> "%d%02d01".formatted(flow.year, flow.month);
            case "Year", "refYear" -> Integer.toString(flow.year);
            case "refMonth" -> even ? "52" : Integer.toString(flow.month);
            case "Period", "Period Desc.", "period" ->
                even ? "" + flow.year : "%d%02d".formatted(flow.year, flow.month);
            case "Reporter Code", "reporterCode" -> reporter.number;
            case "Reporter ISO", "reporterISO" -> reporter.letters;
            case "Reporter", "reporterDesc" -> reporter.name;
            case "Partner Code", "partnerCode" -> partner.number;
            case "Partner ISO" -> partner.letters.equals("W00") ? "WLD" : partner.letters.strip();
            case "partnerISO" -> partner.letters;
            case "Partner", "partnerDesc" -> partner.name;
            case "Trade Flow Code" -> oddity == 0 ? "3" : flow.exports ? "2" : "1";
            case "Trade Flow" -> oddity == 0 ? "Re-Export" : flow.exports ? "Export" : "Import";
            case "flowCode" -> oddity == 0 ? "RX" : flow.exports ? "X" : "M";
            case "flowDesc" -> oddity == 0 ? "Re-export" : flow.exports ? "Export" : "Import";
            case "Classification", "classificationCode" -> oddity == 1 ? "EB" : "H6";
            case "Commodity Code", "cmdCode" -> "%06d".formatted(flow.code / 10_000);
            case "Commodity", "cmdDesc" -> "Goods, of this kind";
            case "Aggregate Level", "aggrLevel" -> "6";
            case "partner2Code" -> oddity == 2 ? "156" : "0";
            case "customsCode" -> "C00";
            case "mosCode" -> "0 ";
            case "motCode" -> "0";
            case "Qty Unit Code", "Quantity Unit Code", "qtyUnitCode" -> flow.quantity == 0 ? "-1" : "5";
            case "Qty Unit" -> flow.quantity == 0 ? "No Quantity" : "Number of items";
            case "qtyUnitAbbr" -> flow.quantity == 0 ? "N/A" : "u";
            case "Qty", "Supplementary Quantity", "qty" -> flow.quantity == 0 ? "" : Long.toString(flow.quantity);
            case "Netweight (kg)", "netWgt" -> Long.toString(flow.grams / 1_000);
            case "Trade Value (US$)", "Value", "primaryValue" -> dollars();
            case "cifvalue" -> flow.exports ? "" : dollars();
            case "fobvalue" -> flow.exports ? dollars() : "";
            case "Is Leaf Code", "Flag", "Estimation Code", "legacyEstimationFlag" -> "0";
            case "isReported", "isQtyEstimated", "isNetWgtEstimated" -> "false";
            case "isAggregate" -> "true";
            default -> "";
        };
    }

    /** Comtrade+ has up to three decimals, the others none. */
    private String dollars() {
        return edition == Edition.PLUS && flow.cents % 3 > 0
                ? "%d.%03d".formatted(flow.cents / 100, flow.cents % 100 * 10 + 5)
                : Long.toString(flow.cents / 100);
    }
}
