package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.ProblemKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** What is wrong with the lines of a file, as far as it is kept. */
@Component
@Transactional
class ImportProblems {

    /** Nobody reads more of them; all bad lines are in the file that can be downloaded. */
    static final int MOST = 1_000;

    private static final int AT_ONCE = 200;

    private final JdbcClient client;
    private final JdbcTemplate template;

    ImportProblems(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    void replace(long id, List<Problem> problems) {
        client.sql("DELETE FROM import_problem WHERE batch_id = ?").param(id).update();
        var place = new int[1];
        template.batchUpdate("""
                INSERT INTO import_problem (batch_id, place, line, column_number, column_name, stated, kind, arguments,
                    original_line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", problems, AT_ONCE, (statement, problem) -> {
            statement.setLong(1, id);
            statement.setInt(2, place[0]++);
            statement.setLong(3, problem.line());
            statement.setInt(4, problem.column());
            statement.setString(5, shortened(problem.columnName(), 200));
            statement.setString(6, shortened(problem.value(), 400));
            statement.setString(7, problem.kind().name());
            statement.setString(8, Json.write(problem.arguments()));
            statement.setObject(9, problem.originalLine());
        });
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    @Transactional(readOnly = true)
    List<Problem> of(long id, long offset, int count) {
        return client.sql("""
                        SELECT line, column_number, column_name, stated, kind, arguments, original_line FROM import_problem
                        WHERE batch_id = ? ORDER BY place OFFSET ? ROWS FETCH NEXT ? ROWS ONLY""")
                .params(id, offset, count)
                .query((row, number) -> new Problem(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        ProblemKind.valueOf(row.getString(5)),
                        Json.read(row.getString(6), new TypeReference<Map<String, Object>>() {}),
                        row.getObject(7, Long.class)))
                .list();
    }
}
