package com.investkaluga.bench.files;

import java.util.List;

/** The headers of UN Comtrade's downloads. */
final class ComtradeColumns {

    static final List<String> CLASSIC = List.of(("Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,"
                    + "Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,"
                    + "2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,"
                    + "Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,"
                    + "Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),"
                    + "FOB Trade Value (US$),Flag")
            .split(","));

    static final List<String> SHORT = List.of(("Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,"
                    + "Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,"
                    + "Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag")
            .split(","));

    static final List<String> LEGACY = List.of(("Year,Reporter Code,Trade Flow Code,Partner Code,Classification,"
                    + "Commodity Code,Quantity Unit Code,Supplementary Quantity,Netweight (kg),Value,Estimation Code")
            .split(","));

    static final List<String> PLUS = List.of(("typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,"
                    + "reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,"
                    + "partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,"
                    + "cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,"
                    + "qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,"
                    + "isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,"
                    + "legacyEstimationFlag,isReported,isAggregate")
            .split(","));

    private ComtradeColumns() {}
}
