package com.investkaluga.desk.partner;

/** What a cooperating institution is. */
public enum InstitutionKind {
    UNIVERSITY,
    RESEARCH,
    SCHOOL,
    OTHER
}
