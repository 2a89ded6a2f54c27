package com.investkaluga.broken.company.ui;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A screen that asks the database itself. */
record AsksDatabase(JdbcClient database) {}
