package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.partner.PartnerContacts;
import com.investkaluga.desk.partner.PartnerRow;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.partner.PartnerTally;
import com.investkaluga.desk.partner.PartnerTally.Subject;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.ShareRemarks;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the partner countries with their trade of a period and what other rooms count; one question to each room. */
@org.springframework.stereotype.Component
class PartnerLines {

    private final PartnerService partners;
    private final TradeService trade;
    private final List<PartnerTally> tallies;
    private final List<PartnerContacts> contacts;

    PartnerLines(
            PartnerService partners, TradeService trade, List<PartnerTally> tallies, List<PartnerContacts> contacts) {
        this.partners = partners;
        this.trade = trade;
        this.tallies = tallies;
        this.contacts = contacts;
    }

    /** @param period null where there are no flows at all */
    List<PartnerLine> of(@Nullable Period period, boolean archived, LocalDate today, Formats formats) {
        var trades = period == null
                ? Map.<String, PartnerTrade>of()
                : trade.ranking(period, Direction.TURNOVER).stream()
                        .collect(Collectors.toMap(PartnerTrade::iso2, Function.identity()));
        var rows = archived ? partners.archived() : withTraders(partners.all(), trades.keySet());
        var residents = count(Subject.RESIDENTS);
        var projects = count(Subject.PROJECTS);
        var lastEvents = lastEvents(today);
        return rows.stream()
                .map(row -> new PartnerLine(
                        row,
                        formats.country(row.iso2()),
                        trades.get(row.iso2()),
                        residents.getOrDefault(row.iso2(), 0L),
                        projects.getOrDefault(row.iso2(), 0L),
                        lastEvents.get(row.iso2())))
                .toList();
    }

    /** What is to be said of the shares and places of a period. */
    List<String> shareRemarks(Period period, Component reader) {
        return Stream.concat(
                        ShareRemarks.unspecified(trade.ranking(period, Direction.TURNOVER), reader).stream(),
                        ShareRemarks.exceeded(trade.exceededTotals(List.of(period), Direction.TURNOVER), reader)
                                .stream())
                .toList();
    }

    /** Countries that trade with the region but that nobody has entered yet stand behind the others. */
    private List<PartnerRow> withTraders(List<PartnerRow> recorded, Set<String> traders) {
        var known = recorded.stream().map(PartnerRow::iso2).collect(Collectors.toSet());
        var others = traders.stream()
                .filter(iso2 -> !known.contains(iso2) && Formats.isCountry(iso2))
                .collect(Collectors.toCollection(TreeSet::new));
        if (others.isEmpty()) {
            return recorded;
        }
        partners.archived().forEach(row -> others.remove(row.iso2()));
        return Stream.concat(recorded.stream(), others.stream().map(PartnerRow::unrecorded))
                .toList();
    }

    private Map<String, Long> count(Subject subject) {
        return tallies.stream()
                .filter(tally -> tally.subject() == subject)
                .flatMap(tally -> tally.countByCountry().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private Map<String, PartialDate> lastEvents(LocalDate today) {
        return contacts.stream()
                .flatMap(room -> room.lastContacts(today).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, BinaryOperator.maxBy(PartialDate::compareTo)));
    }
}
