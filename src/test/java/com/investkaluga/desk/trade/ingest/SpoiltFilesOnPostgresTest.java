package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class SpoiltFilesOnPostgresTest extends SpoiltFileRules {

    @Override
    int times() {
        return 1;
    }
}
