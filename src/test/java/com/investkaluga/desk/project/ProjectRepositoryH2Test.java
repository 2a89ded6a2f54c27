package com.investkaluga.desk.project;

import com.investkaluga.desk.support.OnH2;

@OnH2
class ProjectRepositoryH2Test extends ProjectRepositoryRules {}
