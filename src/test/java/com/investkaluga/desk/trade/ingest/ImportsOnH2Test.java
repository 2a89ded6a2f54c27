package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.OnH2;
import java.util.Random;
import org.junit.jupiter.api.Test;

@OnH2
class ImportsOnH2Test extends ImportRules {

    @Test
    void more_rows_than_the_embedded_database_is_made_for_are_refused_and_lead_to_postgresql() {
        commit(new CustomsFile().random(new Random(1), "01/2020", 3_000));
        var rows = rows();

        var read = read(new CustomsFile().random(new Random(2), "02/2020", 2_001));

        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.message().key()).isEqualTo("trade.import.refused.TOO_MANY_ROWS");
        assertThat(read.message().arguments()).containsEntry("limit", 5_000).containsEntry("stored", 3_000);
        assertThat(rows()).isEqualTo(rows);
    }
}
