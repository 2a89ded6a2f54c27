package com.investkaluga.bench.probe;

import com.investkaluga.desk.trade.flow.CustomsRow;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.SplittableRandom;

/**
 * Customs rows from January 2012 to December 2025, each made when it is asked for out of nothing but its number: the same
 * million every time, and no memory.
 */
final class MadeFlows extends AbstractList<CustomsRow> {

    private static final long SEED = 20_141_011;
    private static final YearMonth FIRST = YearMonth.of(2012, 1);
    private static final int MONTHS = 14 * 12;

    /** Weights per partner, in the order of the ranking; China overtakes Germany as it did. */
    private static final Weights PARTNERS = Weights.of("""
            CN:120 DE:95 KR:70 US:40 BY:38 FR:34 IT:30 PL:26 JP:26 CZ:24 TR:22 SK:20 KZ:20 NL:18 GB:16 VN:16 IN:15 SE:14
            ES:14 AT:13 BE:12 UZ:12 HU:11 FI:10 CH:10 RO:9 BG:8 SI:8 LT:8 LV:7 EE:6 DK:6 UA:18 RS:6 TH:6 MY:6 TW:8 BR:5
            MX:5 CA:5 IR:5 AE:5 IL:4 AM:4 AZ:4 GE:3 KG:4 TJ:3 TM:2 MN:2 EG:3 ZA:3 ID:4 PT:3 GR:3 IE:3 NO:3 HR:2 CU:1 NN:2""");

    private static final Weights CHAPTERS = Weights.of("""
            87:160 84:150 85:110 30:60 39:55 73:40 40:30 90:30 72:28 76:24 70:22 48:20 44:18 94:18 33:16 38:15 29:14 32:12
            34:12 21:12 19:10 23:10 04:10 02:8 22:8 20:6 18:6 15:6 17:5 09:4 08:4 07:4 12:4 11:3 16:3 03:3 25:5 27:8 28:6
            31:4 35:4 37:2 42:2 49:3 54:3 55:3 56:3 59:2 61:4 62:4 63:3 64:4 68:6 69:6 71:2 74:5 75:2 82:6 83:6 86:6 88:4
            89:2 91:1 95:3 96:2""");

    private final int size;

    MadeFlows(int size) {
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CustomsRow get(int number) {
        var random = new SplittableRandom(SEED + number);
        var month = number % MONTHS;
        var partner = PARTNERS.pick(random);
        var imports = random.nextInt(100) < 72;
        var chapter = CHAPTERS.pick(random);
        var heading = 1 + random.nextInt(1 + Integer.parseInt(chapter) % 17);
        var growth = partner.equals("CN") ? 1 + month / 60.0 : 1 + Math.sin(month / 20.0) / 3;
        var usd = Math.exp(10.2 + random.nextGaussian() * 1.3) * growth;
        var cents = Math.max(1, Math.round(usd * 100));
        return new CustomsRow(
                FIRST.plusMonths(month),
                imports ? Direction.IMPORTS : Direction.EXPORTS,
                partner,
                chapter + (heading < 10 ? "0" : "") + heading,
                BigDecimal.valueOf(cents, 2),
                BigDecimal.valueOf(Math.max(1, cents / 350)),
                null,
                null);
    }
}
