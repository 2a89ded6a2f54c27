package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ExceededTotal;
import com.investkaluga.desk.trade.PartnerTrade;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be said of shares and places that are not what a reader takes them for. */
public final class ShareRemarks {

    private ShareRemarks() {}

    /** One sentence for each total that is less than the flows: which, whose, and what the shares of it add up to. */
    public static List<String> exceeded(Collection<ExceededTotal> totals, Component reader) {
        return totals.stream().map(total -> exceeded(total, reader)).toList();
    }

    private static String exceeded(ExceededTotal total, Component reader) {
        var formats = Ui.formats(reader);
        var stated = total.stated().usd();
        return reader.getTranslation(
                "trade.share.exceeded",
                Map.of(
                        "direction", TradeText.direction(total.direction(), reader),
                        "period", PeriodText.of(total.stated().period(), reader),
                        "usd", formats.millions(stated),
                        "source", total.sources().stream().map(SourceTitle::of).collect(Collectors.joining("; ")),
                        "flows", formats.millions(total.flows().usd()),
                        "share", formats.percent(total.ratio())));
    }

    /** Of trade whose partner customs does not name: how much it is, and that it takes no place; empty where there is none. */
    public static Optional<String> unspecified(Collection<PartnerTrade> ranking, Component reader) {
        return ranking.stream()
                .filter(trade ->
                        UnspecifiedPartner.is(trade.iso2()) && trade.usd().signum() > 0)
                .findFirst()
                .map(trade -> reader.getTranslation(
                        "trade.unspecified.of",
                        Map.of(
                                "partner", Ui.formats(reader).country(trade.iso2()),
                                "usd", Ui.formats(reader).millions(trade.usd()),
                                "share",
                                        MeasureText.in(reader)
                                                .shareShort(trade.share().measure()))));
    }

    /** That the unspecified partner stands last and takes no place; empty where it is none of these parts. */
    public static Optional<String> unspecified(Stream<String> parts, Component reader) {
        return parts.filter(UnspecifiedPartner::is)
                .findFirst()
                .map(code -> reader.getTranslation(
                        "trade.unspecified",
                        Map.of("partner", Ui.formats(reader).country(code))));
    }
}
