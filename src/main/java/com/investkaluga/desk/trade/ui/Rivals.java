package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureDetails;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;

/** The values that stand against a figure: the one before a revision, or what another source says of the same. */
final class Rivals {

    private Rivals() {}

    /** 'before the revision: 870 USD m (Agency report)', a line for each other value. */
    static List<String> of(ReportedFigure figure, Component reader) {
        return figure.rivals().stream()
                .map(FigureDetails::data)
                .filter(rival -> rival.valueUsd() != null)
                .map(rival -> line(figure.data(), rival, reader))
                .toList();
    }

    private static String line(FigureData figure, FigureData rival, Component reader) {
        var key = figure.exactnessValue() == Exactness.REVISED && figure.inUse()
                ? "trade.figure.revised"
                : rival.exactnessValue() == Exactness.REVISED ? "trade.figure.revision" : "trade.figure.rival";
        return reader.getTranslation(
                key,
                Map.of(
                        "usd",
                        MeasureText.sign(rival.exactnessValue())
                                + MeasureText.in(reader).statedMillions(rival.valueUsd()),
                        "source",
                        SourceTitle.of(rival.sourceTitle())));
    }
}
