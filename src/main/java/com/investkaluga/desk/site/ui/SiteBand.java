package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.site.Occupancy;
import com.investkaluga.desk.site.SiteRow;
import com.vaadin.flow.component.Composite;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site's headline figures, each with its source where one is recorded and with what it rests on. */
final class SiteBand extends Composite<FigureBand> {

    private final StatedFigures stated;
    private final Formats formats = Ui.formats(this);

    SiteBand(SiteRow site, List<SourceFact> facts) {
        stated = new StatedFigures(facts, site, this);
        getContent()
                .show(
                        quantity("area", "areaHectares", site.areaHectares(), "site.unit.hectares"),
                        free(site),
                        occupancy(site.occupancy()),
                        residents(site),
                        quantity("power", "powerMegawatts", site.powerMegawatts(), "site.unit.megawatts"));
    }

    @Override
    protected FigureBand initContent() {
        return new FigureBand();
    }

    private FigureTile quantity(String label, String property, @Nullable BigDecimal value, String unitKey) {
        return new FigureTile(
                        getTranslation("site." + label),
                        stated.tileValue(property, formats.quantity(value)),
                        value == null ? "" : getTranslation(unitKey))
                .comparison(Ui.span(value == null ? getTranslation("site.unknown") : stated.words(property)));
    }

    private FigureTile free(SiteRow site) {
        var tile = quantity("free", "freeHectares", site.freeHectares(), "site.unit.hectares");
        var area = site.areaHectares();
        if (site.freeHectares() == null || area == null || area.signum() == 0) {
            return tile;
        }
        var share = site.freeHectares().divide(area, MathContext.DECIMAL64);
        var words =
                StatedFigures.share(share, stated.exactness("freeHectares"), stated.exactness("areaHectares"), this);
        return tile.comparison(Ui.span(getTranslation("site.free.share", Map.of("share", words))));
    }

    private FigureTile occupancy(Occupancy occupancy) {
        var percent = occupancy.percent();
        var value = formats.quantity(percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP));
        var basis = SiteWords.basis(occupancy.basis(), this);
        if (occupancy.basis() != Occupancy.Basis.STATED) {
            return new FigureTile(getTranslation("site.occupancy"), value, percent == null ? "" : "%")
                    .comparison(Ui.span(basis));
        }
        var chip = new Chip(basis, Chip.Tone.OUTLINE);
        var tile = new FigureTile(getTranslation("site.occupancy"), stated.tileValue("occupancyPercent", value), "%");
        var words = stated.words("occupancyPercent");
        return words.isEmpty() ? tile.comparison(chip) : tile.comparison(Ui.span(words), chip);
    }

    private FigureTile residents(SiteRow site) {
        var companies = Map.<String, Object>of("count", site.residents().companies());
        return FigureTile.leadingTo(
                        "companies?site=" + site.id(),
                        getTranslation("site.residents"),
                        Ui.span(formats.count(site.residents().residents()), "desk-tile-value"),
                        "")
                .comparison(Ui.span(getTranslation("site.residents.of", companies)));
    }
}
