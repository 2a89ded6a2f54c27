package com.investkaluga.desk.project;

/** What a party does in a project. */
public enum ContractorRole {
    CONTRACTOR,
    SUPPLIER,
    INVESTOR,
    OPERATOR,
    CUSTOMER,
    LENDER
}
