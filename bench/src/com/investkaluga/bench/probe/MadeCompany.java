package com.investkaluga.bench.probe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company that could be, made out of nothing but its number: the same every time. Amounts in US dollars. */
record MadeCompany(
        long id,
        String name,
        String nameRu,
        String inn,
        String country,
        @Nullable String group,
        String sector,
        String products,
        String productsRu,
        @Nullable Long site,
        String status,
        @Nullable Long planned,
        @Nullable Long actual,
        @Nullable Integer jobsPlanned,
        @Nullable Integer jobsActual,
        @Nullable Integer agreementYear,
        @Nullable Integer openingYear,
        String website,
        @Nullable String contact) {

    private static final long SEED = 20_130_613;
    private static final int THIS_YEAR = 2026;

    private static final Weights COUNTRIES = Weights.of("""
            RU:300 DE:110 CN:90 KR:50 FR:45 IT:40 US:40 BY:30 PL:25 JP:25 CZ:20 TR:30 NL:18 AT:16 CH:15 FI:14 SE:14 ES:14
            GB:14 BE:10 SK:10 HU:9 KZ:12 IN:12 VN:8 UZ:6 SI:6 RS:6 DK:6 BG:5 IL:4 AE:5 LU:4 CY:6""");
    private static final Weights SECTORS = Weights.of("""
            AUTOMOTIVE:6 AUTOMOTIVE_COMPONENTS:16 PHARMACEUTICALS:9 BUILDING_MATERIALS:13 FOOD_AND_AGRICULTURE:15
            LOGISTICS:7 ELECTRONICS:8 HOUSEHOLD_GOODS:7 WOOD_AND_PAPER:6 METALS:8 ENERGY:4 SERVICES:8 OTHER:6""");
    private static final Weights STATUSES =
            Weights.of("PROSPECT:30 IN_TALKS:18 AGREEMENT:8 BUILDING:6 OPERATING:28 SUSPENDED:3 SOLD:3 LEFT:4");
    private static final List<String> FIRST = words("""
            Oka Protva Ugra Borovsk Obninsk Vorsino Ludinovo Kaluga Tarusa Zhizdra Nara Upper Baltic Rhein Nordic Alpine
            Dragon Golden Eastern Silver United Global Euro Inter Delta Omega Orion Vega Helios Atlas Titan Lotus""");
    private static final List<String> FIRST_RU = words("""
            Ока Протва Угра Боровск Обнинск Ворсино Людиново Калуга Таруса Жиздра Нара Верх Балтик Рейн Норд Альпин
            Дракон Золото Восток Серебро Юнайтед Глобал Евро Интер Дельта Омега Орион Вега Гелиос Атлас Титан Лотос""");
    private static final List<String> TRADE = words("""
            Polymer Glass Turbine Ceramic Hydraulic Logistics Pharma Cement Bearing Textile Packaging Furniture Optics
            Cable Battery Tractor Dairy Bakery Timber Paint Steel Foundry Seating Exhaust Sensor Robotics Beverage
            Feed Insulation Gypsum Plastics Tooling""");
    private static final List<String> TRADE_RU = words("""
            полимер стекло турбина керамика гидравлика логистика фарма цемент подшипник текстиль упаковка мебель оптика
            кабель аккумулятор трактор молоко хлеб лес краска сталь литьё сиденья выхлоп датчик роботы напитки корма
            изоляция гипс пластик оснастка""");
    private static final List<String> LAST = words("""
            Works Systems Rus Group Technologies Plant Trading Solutions Industries Components Partners Holding""");
    private static final List<String> PEOPLE = words("""
            Ivanov Petrova Schmidt Weber Rossi Dupont Wang Li Zhang Kim Park Novak Kowalski Yilmaz Tanaka Nguyen Smirnova
            Sokolov Lebedeva Fischer Wagner Bianchi Laurent Chen Zhao Choi Dvorak Nowak Kaya Suzuki Tran Orlov""");

    /** @param sites ids of the sites there are */
    static MadeCompany of(long id, int number, List<Long> sites) {
        var random = new SplittableRandom(SEED + number);
        var first = random.nextInt(FIRST.size());
        var trade = random.nextInt(TRADE.size());
        var second = random.nextInt(TRADE.size());
        var resident = random.nextInt(100) < 45;
        var year = 1996 + random.nextInt(THIS_YEAR - 1996);
        var planned = resident ? Long.valueOf((1 + random.nextLong(400)) * 250_000) : null;
        var jobs = resident ? Integer.valueOf(5 + random.nextInt(40) * random.nextInt(40)) : null;
        return new MadeCompany(
                id,
                FIRST.get(first) + " " + TRADE.get(trade) + " " + pick(LAST, random) + " " + number,
                FIRST_RU.get(first) + " " + TRADE_RU.get(trade) + " " + number,
                Long.toString(4_000_000_000L + number),
                COUNTRIES.pick(random),
                random.nextInt(3) == 0 ? FIRST.get(first) + " " + pick(LAST, random) : null,
                SECTORS.pick(random),
                products(TRADE, trade, second),
                products(TRADE_RU, trade, second),
                resident ? sites.get(random.nextInt(sites.size())) : null,
                STATUSES.pick(random),
                planned,
                planned != null && random.nextBoolean() ? Long.valueOf(planned / 2) : null,
                jobs,
                jobs != null && random.nextInt(4) > 0 ? Integer.valueOf(jobs * 3 / 4) : null,
                resident ? year - 1 : null,
                resident ? year : null,
                "https://example.org/" + number,
                random.nextInt(10) < 6
                        ? PEOPLE.get(random.nextInt(PEOPLE.size())) + " " + (char) ('A' + first % 26) + "."
                        : null);
    }

    String email() {
        return "contact" + id + "@example.org";
    }

    String phone() {
        return "+7 4842 " + id;
    }

    /** As the desk itself writes it: names, group, products, INN and contacts in lower case. */
    String searchText() {
        var ofContact = contact == null ? Stream.<String>of() : Stream.of(contact, "Director", email(), phone());
        return Stream.concat(Stream.of(name, nameRu, group, products, productsRu, inn), ofContact)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String products(List<String> words, int one, int other) {
        return words.get(one).toLowerCase(Locale.ROOT) + ", " + words.get(other).toLowerCase(Locale.ROOT);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
