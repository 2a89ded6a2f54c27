package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.partner.Tier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which partners the list shows, as the address says it; null and false do not filter. */
record PartnerFilter(@Nullable String text, @Nullable Tier tier, boolean watched, boolean residents, boolean archived) {

    static PartnerFilter of(Query query) {
        return new PartnerFilter(
                query.get("q")
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .orElse(null),
                query.get("tier", Tier.class).orElse(null),
                query.isYes("watched"),
                query.isYes("residents"),
                query.isYes("archived"));
    }

    /** The text is looked for in the country's name, its code and its owner. */
    boolean admits(PartnerLine line) {
        var partner = line.partner();
        return (text == null
                        || line.name().toLowerCase(Locale.ROOT).contains(text)
                        || partner.iso2().toLowerCase(Locale.ROOT).equals(text)
                        || (partner.ownerName() != null
                                && partner.ownerName().toLowerCase(Locale.ROOT).contains(text)))
                && (tier == null || partner.tier() == tier)
                && (!watched || partner.watched())
                && (!residents || line.residents() > 0);
    }
}
