package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnH2;

@OnH2
class SpoiltFilesOnH2Test extends SpoiltFileRules {

    /** More than 250 of each format, 3,000 in all. */
    @Override
    int times() {
        return 19;
    }
}
