package com.investkaluga.desk.event;

import com.investkaluga.desk.support.OnH2;

@OnH2
class EventRepositoryH2Test extends EventRepositoryRules {}
