package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.investkaluga.desk.event.EventSession;
import com.vaadin.flow.component.Composite;
import java.util.Map;
import java.util.stream.Collectors;

/** An event in four figures: who came, the programme, our people, the countries. */
final class EventBand extends Composite<FigureBand> {

    private final EventData data;

    EventBand(EventData data) {
        this.data = data;
        getContent().show(participants(), sessions(), delegates(), countries());
    }

    private FigureTile participants() {
        var words = EventWords.participants(data, this);
        var about = words.equals(Formats.UNKNOWN)
                ? "event.participants.unknown"
                : data.actualParticipants() == null ? "event.participants.planned" : "event.participants.actual";
        return tile("event.participants", words, getTranslation(about));
    }

    private FigureTile sessions() {
        var ours = data.sessions().stream().filter(EventBand::isOurs).count();
        return tile(
                "event.sessions.short",
                count(data.sessions().size()),
                data.sessions().isEmpty() ? "" : getTranslation("event.sessions.ours", Map.of("count", ours)));
    }

    private FigureTile delegates() {
        var names = data.delegates().stream().map(EventBand::name).collect(Collectors.joining(", "));
        return tile("event.delegates", count(data.delegates().size()), names);
    }

    private FigureTile countries() {
        var formats = Ui.formats(this);
        var names = data.countries().stream().map(formats::country).collect(Collectors.joining(", "));
        return tile("event.countries", count(data.countries().size()), names);
    }

    private FigureTile tile(String labelKey, String value, String comparison) {
        return new FigureTile(getTranslation(labelKey), value, "").comparison(Ui.span(comparison));
    }

    private String count(int number) {
        return Ui.formats(this).count(number);
    }

    private static boolean isOurs(EventSession session) {
        return !Ui.either(session.ourSpeakers(), session.ourSpeakersRu()).isBlank();
    }

    private static String name(EventDelegate delegate) {
        return Ui.either(delegate.name(), delegate.nameRu());
    }
}
