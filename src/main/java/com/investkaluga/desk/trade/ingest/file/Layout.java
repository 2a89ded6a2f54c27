package com.investkaluga.desk.trade.ingest.file;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text format by the names of its columns.
 *
 * @param decimalMark what its numbers have where they do not tell
 * @param names all of them, other editions' too, as {@link Header#plain} compares them
 * @param needed of each of these, one column must be there
 */
record Layout(FileFormat format, char decimalMark, Set<String> names, List<List<String>> needed) {

    private static final int FEWEST_NAMES = 3;

    private static final List<Layout> ALL = List.of(
            layout(
                    FileFormat.CUSTOMS_CSV,
                    ',',
                    "napr,period,nastranapr,tnved,edizm,Stoim,Netto,Kol,Region,Region_s,"
                            + "strana,DIRECTION,COUNTRY,HS,UM,VALUE,NETWEIGHT,QUANTITY",
                    "napr|DIRECTION,period,nastranapr|strana|COUNTRY,tnved|HS,Stoim|VALUE,Region"),
            layout(
                    FileFormat.COMTRADE_CLASSIC,
                    '.',
                    "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,"
                            + "Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,"
                            + "2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,"
                            + "Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,"
                            + "Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),"
                            + "CIF Trade Value (US$),FOB Trade Value (US$),Flag",
                    "Period|Year,Trade Flow Code|Trade Flow,Reporter Code|Reporter ISO,Partner Code|Partner ISO,"
                            + "Commodity Code,Trade Value (US$)"),
            layout(
                    FileFormat.COMTRADE_LEGACY,
                    '.',
                    "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,Quantity Unit Code,"
                            + "Supplementary Quantity,Netweight (kg),Value,Estimation Code",
                    "Year,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Value"),
            layout(
                    FileFormat.COMTRADE_PLUS,
                    '.',
                    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,"
                            + "flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,"
                            + "classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,"
                            + "aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,"
                            + "qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,"
                            + "isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,"
                            + "legacyEstimationFlag,isReported,isAggregate",
                    "period|refYear,flowCode|flowDesc,reporterCode|reporterISO,partnerCode|partnerISO,cmdCode,primaryValue"),
            layout(
                    FileFormat.FIGURES_CSV,
                    '.',
                    String.join(",", FigureColumn.names()),
                    "partner,period,direction,source_title"));

    private static Layout layout(FileFormat format, char decimalMark, String names, String needed) {
        return new Layout(
                format,
                decimalMark,
                list(names, ",").stream().map(Header::plain).collect(Collectors.toUnmodifiableSet()),
                list(needed, ",").stream().map(choice -> list(choice, "|")).toList());
    }

    private static List<String> list(String text, String separator) {
        return Arrays.asList(text.split(Pattern.quote(separator)));
    }

    /** How many of the columns are this format's own. */
    long match(List<String> columns) {
        return columns.stream().map(Header::plain).filter(names::contains).count();
    }

    /** A column of this format that stands in the header twice. */
    Optional<String> twice(List<String> columns) {
        var plain = columns.stream().map(Header::plain).toList();
        return columns.stream()
                .filter(column -> names.contains(Header.plain(column)))
                .filter(column -> Collections.frequency(plain, Header.plain(column)) > 1)
                .findFirst();
    }

    /** The columns that must be there and are not, as the format writes them. */
    List<String> missing(List<String> columns) {
        var plain = columns.stream().map(Header::plain).collect(Collectors.toSet());
        return needed.stream()
                .filter(choice -> choice.stream().map(Header::plain).noneMatch(plain::contains))
                .map(List::getFirst)
                .toList();
    }

    /** The layout that most of the columns belong to; null where it is fewer than three. */
    static @Nullable Layout of(List<String> columns) {
        var best = ALL.getFirst();
        for (var layout : ALL) {
            best = layout.match(columns) > best.match(columns) ? layout : best;
        }
        return best.match(columns) >= FEWEST_NAMES ? best : null;
    }
}
