package com.investkaluga.desk.base;

/** Something that open pages may show is another now. Published inside the transaction; pages hear of it after its commit. */
public interface Change {}
