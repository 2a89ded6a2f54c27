package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.PropertyList;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.DelegateRole;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.investkaluga.desk.event.EventSession;
import com.investkaluga.desk.partner.PartnerRow;
import com.investkaluga.desk.security.AccountName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The programme, who went for the region, the countries met, and whatever else is known about an event. */
final class EventProfile extends Composite<Div> {

    EventProfile(EventData data, List<PartnerRow> partners, List<AccountName> accounts) {
        var partnerCodes = partners.stream().map(PartnerRow::iso2).collect(Collectors.toSet());
        getContent().addClassName("desk-wide-narrow");
        getContent()
                .add(
                        Ui.div("desk-stack", programme(data.sessions()), delegation(data.delegates())),
                        Ui.div("desk-stack", about(data, accounts), countries(data.countries(), partnerCodes)));
    }

    private Card programme(List<EventSession> sessions) {
        return list("event.sessions", sessions, "event.sessions.none", this::session);
    }

    private Component session(EventSession session) {
        var what = join(
                getTranslation("event.session.kind." + session.kind()),
                day(session),
                session.moderator() == null
                        ? ""
                        : getTranslation("event.session.moderator.words", Map.of("name", session.moderator())));
        var words = Ui.div(
                "desk-row-words",
                Ui.span(Ui.either(session.title(), session.titleRu()), "desk-strong"),
                Ui.secondary(what));
        var speakers = Ui.either(session.ourSpeakers(), session.ourSpeakersRu());
        if (!speakers.isBlank()) {
            words.add(Ui.span(getTranslation("event.session.ourSpeakers.words", Map.of("names", speakers))));
        }
        return Ui.div("desk-row", words);
    }

    private String day(EventSession session) {
        if (session.startsOn() == null) {
            return "";
        }
        var day = Ui.formats(this).run(PartialDate.day(session.startsOn()), null);
        return session.startsAt() == null
                ? day
                : day + ", "
                        + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(Locale.UK)
                                .format(session.startsAt());
    }

    private Card delegation(List<EventDelegate> delegates) {
        return list("event.delegates", delegates, "event.delegates.none", this::delegate);
    }

    private Component delegate(EventDelegate delegate) {
        var words = Ui.div(
                "desk-row-words",
                Ui.span(Ui.either(delegate.name(), delegate.nameRu()), "desk-strong"),
                Ui.secondary(Ui.either(delegate.post(), delegate.postRu())));
        var tone = delegate.role() == DelegateRole.HEAD ? Chip.Tone.ACCENT : Chip.Tone.OUTLINE;
        var role = new Chip(getTranslation("event.delegate.role." + delegate.role()), tone);
        return Ui.div("desk-row", words, Ui.div("desk-row-end", role));
    }

    private Card countries(List<String> countries, Set<String> partners) {
        var formats = Ui.formats(this);
        return list("event.countries", countries, "event.countries.none", iso2 -> {
            var name = formats.country(iso2);
            var link = partners.contains(iso2) ? Ui.link("partners/" + iso2, name) : Ui.span(name);
            return Ui.div("desk-row", Ui.div("desk-row-start", new Flag(iso2), link));
        });
    }

    private Card about(EventData data, List<AccountName> accounts) {
        var properties = new PropertyList()
                .add(text("date"), EventWords.days(data.startsOn(), data.endsOn(), this))
                .add(text("place"), Ui.either(data.place(), data.placeRu()))
                .add(text("organisers"), Ui.either(data.organisers(), data.organisersRu()))
                .add(text("ownerId"), owner(accounts, data.ownerId()))
                .add(text("note"), Ui.either(data.note(), data.noteRu()));
        return new Card(getTranslation("event.profile"), properties);
    }

    private <T> Card list(String titleKey, List<T> items, String noneKey, Function<T, Component> line) {
        var card = new Card(getTranslation(titleKey));
        if (items.isEmpty()) {
            return card.content(new EmptyState(getTranslation(noneKey)));
        }
        var rows = Ui.div("desk-rows");
        items.forEach(item -> rows.add(line.apply(item)));
        return card.content(rows);
    }

    private static @Nullable String owner(List<AccountName> accounts, @Nullable Long id) {
        return accounts.stream()
                .filter(account -> Long.valueOf(account.id()).equals(id))
                .map(AccountName::displayName)
                .findFirst()
                .orElse(null);
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Predicate.not(String::isBlank)).collect(Collectors.joining(" · "));
    }

    private String text(String property) {
        return getTranslation("event." + property);
    }
}
