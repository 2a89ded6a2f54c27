package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnH2;

@OnH2
class SpoiltFilesOnH2Test extends SpoiltFileRules {

    /** More than a thousand files in all. */
    @Override
    int times() {
        return 9;
    }
}
