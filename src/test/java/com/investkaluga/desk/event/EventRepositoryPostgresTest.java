package com.investkaluga.desk.event;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class EventRepositoryPostgresTest extends EventRepositoryRules {}
