package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;

/** A chapter's flows of a period and of the one it is compared with, US dollars; zero where there are none. */
public record ChapterSum(String chapter, BigDecimal now, BigDecimal before) {}
