package com.investkaluga.desk.trade.flow;

/**
 * By how much one import changed a sum.
 *
 * @param lost what the sum was before, less what it is now; never zero
 * @param batchId the import
 */
record RevisedSum(StepSum lost, long batchId) {}
