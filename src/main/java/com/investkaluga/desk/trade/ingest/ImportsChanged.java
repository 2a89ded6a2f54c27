package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.Change;

/** An import has another status than before. Published by whichever thread made it so, with nobody signed in where it was read. */
public record ImportsChanged(long id, ImportStatus status) implements Change {}
