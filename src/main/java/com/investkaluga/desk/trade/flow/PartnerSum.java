package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;

/** A partner's flows of a period and of the one it is compared with, US dollars; zero where there are none. */
public record PartnerSum(String partner, Direction direction, BigDecimal now, BigDecimal before) {}
