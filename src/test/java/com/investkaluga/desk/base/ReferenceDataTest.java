package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void fields_are_read_by_their_columns_names() throws IOException {
        var row = rows("""
                name,value_usd,on,exactness,in_use,tags
                "Лафарж, цемент",875.50,2014-10-11,ALMOST,true,one; two;
                """).getFirst();

        assertThat(row.text("name")).isEqualTo("Лафарж, цемент");
        assertThat(row.decimalOrNull("value_usd")).isEqualByComparingTo("875.5");
        assertThat(row.dateOrNull("on")).isEqualTo(LocalDate.of(2014, 10, 11));
        assertThat(row.constant("exactness", Exactness.class)).isEqualTo(Exactness.ALMOST);
        assertThat(row.flag("in_use")).isTrue();
        assertThat(row.list("tags")).containsExactly("one", "two");
    }

    @Test
    void a_blank_field_is_not_known_and_never_zero() throws IOException {
        var row = rows("name,value_usd\n China , \n").getFirst();

        assertThat(row.text("name")).isEqualTo("China");
        assertThat(row.decimalOrNull("value_usd")).isNull();
        assertThat(row.flag("value_usd")).isFalse();
        assertThat(row.list("value_usd")).isEmpty();
    }

    @Test
    void a_wrong_value_is_named_with_file_line_and_column() throws IOException {
        var row = rows("name,value_usd\nChina,\"12,5\"\n").getFirst();

        assertThatIllegalStateException()
                .isThrownBy(() -> row.decimalOrNull("value_usd"))
                .withMessageStartingWith("test.csv line 2, column value_usd: '12,5'");
    }

    @Test
    void a_missing_required_value_is_named() throws IOException {
        var row = rows("name,value_usd\n,1\n").getFirst();

        assertThatIllegalStateException()
                .isThrownBy(() -> row.text("name"))
                .withMessage("test.csv line 2, column name: '' is required");
    }

    @Test
    void an_unknown_column_is_named() throws IOException {
        var row = rows("name\nChina\n").getFirst();

        assertThatIllegalStateException()
                .isThrownBy(() -> row.textOrNull("nmae"))
                .withMessageContaining("nmae");
    }

    @Test
    void a_line_with_a_field_too_many_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows("name,value\nChina,1,2\n"))
                .withMessageStartingWith("test.csv");
    }

    @Test
    void a_file_that_does_not_exist_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReferenceData.read("nothing.csv"))
                .withMessageContaining("nothing.csv");
    }

    private static List<ReferenceData.Row> rows(String csv) throws IOException {
        return ReferenceData.read("test.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
