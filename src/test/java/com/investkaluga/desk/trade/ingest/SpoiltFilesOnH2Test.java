package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnH2;

@OnH2
class SpoiltFilesOnH2Test extends SpoiltFileRules {

    /** More than 1,000 of each format, 12,000 in all. */
    @Override
    int times() {
        return 72;
    }
}
