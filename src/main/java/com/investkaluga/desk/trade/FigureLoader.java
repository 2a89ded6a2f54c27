package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.trade.metrics.Direction;
import org.springframework.stereotype.Component;

/** Loads {@code figures.csv} and {@code investments.csv}. */
@Component
class FigureLoader implements ReferenceLoader {

    private static final int ORDER = 30;

    private final TurnoverFigureRepository figures;
    private final InvestmentFigureRepository investments;
    private final RecordValidator validator;

    FigureLoader(TurnoverFigureRepository figures, InvestmentFigureRepository investments, RecordValidator validator) {
        this.figures = figures;
        this.investments = investments;
        this.validator = validator;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        if (figures.count() == 0) {
            ReferenceData.read("figures.csv").forEach(row -> {
                var data = figure(row);
                validator.check(data);
                figures.save(new TurnoverFigure(data));
            });
        }
        if (investments.count() == 0) {
            ReferenceData.read("investments.csv").forEach(row -> investments.save(new InvestmentFigure(row)));
        }
    }

    private static FigureData figure(ReferenceData.Row row) {
        return new FigureData(
                row.textOrNull("iso2"),
                row.valueOrNull("period", Period::parse),
                row.constant("scope", FigureScope.class),
                row.constant("direction", Direction.class),
                row.decimalOrNull("value_usd"),
                row.decimalOrNull("growth_percent"),
                row.decimalOrNull("share_percent"),
                row.constantOrNull("share_basis", ShareBasis.class),
                row.integerOrNull("rank"),
                row.constantOrNull("exactness_value", Exactness.class),
                row.constantOrNull("exactness_growth", Exactness.class),
                row.constantOrNull("exactness_share", Exactness.class),
                row.constantOrNull("exactness_rank", Exactness.class),
                row.text("source_title"),
                row.textOrNull("source_url"),
                row.dateOrNull("published_on"),
                row.flag("in_use"),
                row.textOrNull("note"),
                row.textOrNull("note_ru"));
    }
}
