package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The columns of the list of partners. */
final class PartnerColumns {

    private final Component reader;
    private final Formats formats;
    private final MeasureText words;

    private PartnerColumns(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
        words = MeasureText.in(reader);
    }

    /** @param notes lines below an exported table */
    static RecordGrid<PartnerLine> grid(Component reader, UserPreferences preferences, Supplier<List<String>> notes) {
        return new PartnerColumns(reader).build(preferences).notes(notes);
    }

    private RecordGrid<PartnerLine> build(UserPreferences preferences) {
        var grid = new RecordGrid<PartnerLine>(
                        "partners", "partner.count", preferences, PartnerLine::iso2, PartnerColumns::path)
                .column(
                        "name",
                        text("partner.iso2"),
                        CellRenderers.<PartnerLine>flagged(
                                PartnerLine::iso2, PartnerLine::name, line -> null, PartnerColumns::path),
                        PartnerLine::name,
                        "name");
        amount(grid, "turnover", text("partner.column.turnover"), Direction.TURNOVER, PartnerLine::turnover);
        grid.column("growth", text("partner.column.growth"), growth(), PartnerLine::growth, "growth")
                .number(
                        "share",
                        text("partner.column.share"),
                        PartnerLine::share,
                        line -> formats.percent(line.share()),
                        this::shareBase,
                        "share")
                .number("rank", text("partner.column.rank"), PartnerLine::rank, this::rank, "rank")
                .column(
                        "rankChange",
                        text("partner.column.rankChange"),
                        rankChange(),
                        PartnerLine::rankChange,
                        "rankChange")
                .number(
                        "residents",
                        text("partner.column.residents"),
                        PartnerLine::residents,
                        line -> formats.count(line.residents()),
                        "residents")
                .number(
                        "projects",
                        text("partner.column.projects"),
                        PartnerLine::projects,
                        line -> formats.count(line.projects()),
                        "projects")
                .date("lastEvent", text("partner.column.lastEvent"), PartnerLine::lastEvent, "lastEvent")
                .text(
                        "tier",
                        text("partner.tier"),
                        line -> line.partner().tier().name(),
                        "tier")
                .column(
                        "watched",
                        text("partner.watched"),
                        LitRenderer.<PartnerLine>of(
                                        "${item.t ? html`<span class=\"desk-chip desk-chip-accent\">${item.t}</span>` : ''}")
                                .withProperty("t", this::watched),
                        this::watched,
                        "watched")
                .text("owner", text("partner.ownerId"), line -> line.partner().ownerName(), "owner");
        amount(grid, "exports", text("trade.direction.EXPORTS"), Direction.EXPORTS, PartnerLine::exports);
        amount(grid, "imports", text("trade.direction.IMPORTS"), Direction.IMPORTS, PartnerLine::imports);
        return grid.width("name", "190px")
                .end("growth", "rankChange")
                .inPercent("growth", "share")
                .hide("exports", "imports")
                .complete("partners", text("partner.none"));
    }

    /** With what it was before an import changed it. */
    private void amount(
            RecordGrid<PartnerLine> grid,
            String id,
            String title,
            Direction direction,
            Function<PartnerLine, @Nullable BigDecimal> usd) {
        grid.column(
                        id,
                        title,
                        CellRenderers.lines(
                                line -> formats.millions(usd.apply(line)),
                                line -> RevisionText.brief(line.revision(direction), reader),
                                line -> RevisionText.of(line.revision(direction), reader)),
                        line -> Formats.inMillions(usd.apply(line)),
                        id)
                .inFileBehind(id, text("trade.explorer.former"), line -> former(line.revision(direction)))
                .end(id);
    }

    private static @Nullable BigDecimal former(@Nullable Revision revision) {
        return revision == null ? null : Formats.inMillions(revision.formerUsd());
    }

    private LitRenderer<PartnerLine> growth() {
        return LitRenderer.<PartnerLine>of("<span class=${item.look} title=${item.why}>${item.t}</span>")
                .withProperty(
                        "t",
                        line -> line.trade() == null
                                ? Formats.UNKNOWN
                                : words.growthShort(line.trade().growth()))
                .withProperty(
                        "why",
                        line -> line.trade() == null
                                ? ""
                                : words.growthObstacle(line.trade().growth()))
                .withProperty("look", line -> look(line.growth()));
    }

    /** A sign for the eye and words for the ear. */
    private LitRenderer<PartnerLine> rankChange() {
        return LitRenderer.<PartnerLine>of("""
                        <span aria-hidden="true" class=${item.look} title=${item.words}>${item.t}</span>\
                        <span class="desk-unseen">${item.words}</span>""")
                .withProperty("t", line -> RankText.change(line.rankChange()))
                .withProperty("words", line -> RankText.changeWords(line.rankChange(), reader))
                .withProperty(
                        "look", line -> line.rankChange() == null ? "" : look(BigDecimal.valueOf(line.rankChange())));
    }

    private static String look(@Nullable BigDecimal change) {
        return change == null || change.signum() == 0 ? "" : change.signum() > 0 ? "desk-rise" : "desk-fall";
    }

    private String rank(PartnerLine line) {
        PartnerTrade trade = line.trade();
        return trade == null || trade.rank() == null
                ? Formats.UNKNOWN
                : formats.count(trade.rank().place());
    }

    private String watched(PartnerLine line) {
        return line.partner().watched() ? text("partner.watched") : "";
    }

    private String shareBase(PartnerLine line) {
        return line.trade() == null ? "" : words.shareBase(line.trade().share());
    }

    private static String path(PartnerLine line) {
        return "partners/" + line.iso2();
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
