package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;

/**
 * What a value was before imports changed it.
 *
 * @param formerUsd US dollars, every month as it stood before the import that counts for it now
 * @param by the latest import that changed it
 */
public record Revision(BigDecimal formerUsd, Replacement by) {}
