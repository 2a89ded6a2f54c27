package com.investkaluga.broken.company.ui;

import com.investkaluga.broken.company.internal.StoredCompany;

/** A screen that holds an entity. */
record KnowsEntity(StoredCompany company) {}
