package com.investkaluga.desk.trade.warning;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the warning lines: everybody signed in sees them, managers draw them. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class WarningService {

    private final JdbcClient client;
    private final RecordValidator validator;
    private final CurrentUser user;

    WarningService(JdbcClient client, RecordValidator validator, CurrentUser user) {
        this.client = client;
        this.validator = validator;
        this.user = user;
    }

    /** The lines that count; none drawn where nobody ever did. */
    public DrawnLines lines() {
        return history().stream().findFirst().orElse(DrawnLines.NONE);
    }

    /** All lines that were ever drawn, latest first. */
    public List<DrawnLines> history() {
        return client.sql("SELECT id, hhi, top_share_percent, set_by, set_at FROM trade_warning ORDER BY id DESC")
                .query((row, number) -> new DrawnLines(
                        row.getLong("id"),
                        new WarningLines(row.getBigDecimal("hhi"), row.getBigDecimal("top_share_percent")),
                        row.getString("set_by"),
                        row.getTimestamp("set_at").toInstant()))
                .list();
    }

    /**
     * Draws other lines.
     *
     * @param version of the lines that they take the place of; throws {@link StaleRecordException} where others were drawn since
     */
    @RolesAllowed(Roles.MANAGER)
    @Transactional
    public DrawnLines draw(long version, WarningLines lines) {
        validator.check(lines);
        if (lines().version() != version) {
            throw stale();
        }
        try {
            client.sql("""
                            INSERT INTO trade_warning (replaces, hhi, top_share_percent, set_by, set_at)
                            VALUES (?, ?, ?, ?, ?)""")
                    .params(
                            version,
                            lines.hhi(),
                            lines.topSharePercent(),
                            user.userName(),
                            Timestamp.from(Instant.now()))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw stale();
        }
        return lines();
    }

    private static StaleRecordException stale() {
        return new StaleRecordException(new RecordRef(RecordKind.FIGURE, "warning"));
    }
}
