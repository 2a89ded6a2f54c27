package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordService;

/** A number beside an entry of the navigation, such as how many companies there are. */
public interface NavCount {

    /** The entry's route without a leading slash. */
    String path();

    /** The number now; called once per opened browser tab. */
    long count();

    /** The number of living records of a kind beside their list. */
    static NavCount of(RecordKind kind, RecordService<?, ?> records) {
        return new NavCount() {
            @Override
            public String path() {
                return kind.path();
            }

            @Override
            public long count() {
                return records.countAll();
            }
        };
    }
}
