package com.investkaluga.desk.trade;

import com.investkaluga.desk.audit.StoredRecord;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.metrics.Direction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one source states, see {@link FigureData}. */
@Entity
class TurnoverFigure extends StoredRecord {

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    @Nullable
    private String iso2;

    /** First days of the period's first and last month. */
    @Nullable
    private LocalDate firstMonth;

    @Nullable
    private LocalDate lastMonth;

    @Enumerated(EnumType.STRING)
    private FigureScope scope;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Nullable
    private BigDecimal valueUsd;

    @Column(precision = 9, scale = 3)
    @Nullable
    private BigDecimal growthPercent;

    /** As many as the source prints. */
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Nullable
    private Integer growthDecimals;

    @Column(precision = 6, scale = 3)
    @Nullable
    private BigDecimal sharePercent;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Nullable
    private Integer shareDecimals;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ShareBasis shareBasis;

    @Nullable
    private Integer statedRank;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness exactnessValue;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness exactnessGrowth;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness exactnessShare;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Exactness exactnessRank;

    private String sourceTitle;

    @Nullable
    private String sourceUrl;

    @Nullable
    private LocalDate publishedOn;

    private boolean inUse;

    @Nullable
    private String useKey;

    @Nullable
    private String note;

    @Nullable
    private String noteRu;

    @SuppressWarnings("NullAway.Init")
    protected TurnoverFigure() {}

    TurnoverFigure(FigureData data) {
        write(data);
    }

    final void write(FigureData data) {
        var period = data.period();
        iso2 = data.iso2();
        firstMonth = period == null ? null : period.first().atDay(1);
        lastMonth = period == null ? null : period.last().atDay(1);
        scope = data.scope();
        direction = data.direction();
        valueUsd = data.valueUsd();
        growthPercent = data.growthPercent();
        growthDecimals = PrintedPercent.decimals(growthPercent);
        sharePercent = data.sharePercent();
        shareDecimals = PrintedPercent.decimals(sharePercent);
        shareBasis = data.shareBasis();
        statedRank = data.rank();
        exactnessValue = data.exactnessValue();
        exactnessGrowth = data.exactnessGrowth();
        exactnessShare = data.exactnessShare();
        exactnessRank = data.exactnessRank();
        sourceTitle = data.sourceTitle();
        sourceUrl = data.sourceUrl();
        publishedOn = data.publishedOn();
        inUse = data.inUse();
        note = data.note();
        noteRu = data.noteRu();
        useKey = isArchived() ? null : useKey(data);
    }

    /** What the figure is about, the same for all figures of which only one may be in use; null where it is not in use. */
    static @Nullable String useKey(FigureData data) {
        return data.inUse()
                ? "%s %s %s %s".formatted(data.iso2(), data.period(), data.scope(), data.direction())
                : null;
    }

    /** Leaves the place to a figure of another source. */
    void release() {
        inUse = false;
        useKey = null;
    }

    /** Archives or restores; a restored figure does not push out the one that is in use by now. */
    @Override
    public void setArchived(boolean archived) {
        super.setArchived(archived);
        release();
    }

    FigureDetails toDetails() {
        var data = new FigureData(
                iso2,
                period(),
                scope,
                direction,
                valueUsd,
                PrintedPercent.read(growthPercent, growthDecimals),
                PrintedPercent.read(sharePercent, shareDecimals),
                shareBasis,
                statedRank,
                exactnessValue,
                exactnessGrowth,
                exactnessShare,
                exactnessRank,
                sourceTitle,
                sourceUrl,
                publishedOn,
                inUse,
                note,
                noteRu);
        return new FigureDetails(getId(), getVersion(), data, isArchived(), stamp());
    }

    private @Nullable Period period() {
        return firstMonth == null || lastMonth == null
                ? null
                : new Period(YearMonth.from(firstMonth), YearMonth.from(lastMonth));
    }
}
