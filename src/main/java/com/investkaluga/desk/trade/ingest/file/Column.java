package com.investkaluga.desk.trade.ingest.file;

import java.util.List;

/** The columns of flows that the desk reads, under every name they go by; all others are passed over. */
enum Column {
    /** Customs: ИМ, ЭК, IMP, EXP. Comtrade: 1, 2, M, X... */
    FLOW("napr", "direction", "trade flow code", "flowcode"),
    FLOW_NAME("trade flow", "flowdesc"),
    PERIOD("period"),
    YEAR("year", "refyear"),
    MONTH("refmonth"),
    PARTNER("nastranapr", "strana", "country", "partner code", "partnercode"),
    PARTNER_ISO("partner iso", "partneriso"),
    CODE("tnved", "hs", "commodity code", "cmdcode"),
    UNIT("edizm", "um", "qty unit", "qtyunitabbr"),
    UNIT_CODE("qty unit code", "qtyunitcode", "quantity unit code"),
    VALUE("stoim", "value", "trade value (us$)", "primaryvalue"),
    WEIGHT("netto", "netweight", "netweight (kg)", "netwgt"),
    QUANTITY("kol", "quantity", "qty", "supplementary quantity"),
    REGION("region"),
    REPORTER("reporter code", "reportercode"),
    REPORTER_ISO("reporter iso", "reporteriso"),
    REPORTER_NAME("reporter", "reporterdesc"),
    TYPE("typecode"),
    CLASSIFICATION("classification", "classificationcode"),
    SECOND_PARTNER("2nd partner code", "partner2code"),
    PROCEDURE("customs proc. code", "customscode"),
    TRANSPORT("mode of transport code", "motcode");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** In lower case, the present one first. */
    List<String> names() {
        return names;
    }
}
