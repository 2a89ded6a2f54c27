package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Change;

/**
 * Flows or reported figures changed because a batch was committed or undone: whatever shows them is out of date. Published inside
 * the transaction; listen after its commit.
 *
 * @param batchId the batch
 */
public record FlowsChanged(long batchId) implements Change {}
