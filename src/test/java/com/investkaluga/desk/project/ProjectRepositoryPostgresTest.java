package com.investkaluga.desk.project;

import com.investkaluga.desk.support.OnPostgres;

@OnPostgres
class ProjectRepositoryPostgresTest extends ProjectRepositoryRules {}
