package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;

/**
 * What a value was before imports changed it.
 *
 * @param formerUsd US dollars, the same months as they stood before that import and after all earlier ones
 * @param by the latest import that changed it
 */
public record Revision(BigDecimal formerUsd, Replacement by) {}
