package com.investkaluga.desk.company;

import java.util.Arrays;
import java.util.List;

/** Where a company stands between the first talk and its leaving. */
public enum CompanyStatus {
    PROSPECT,
    IN_TALKS,
    AGREEMENT,
    BUILDING,
    OPERATING,
    SUSPENDED,
    SOLD,
    LEFT;

    /** Whether the company has or builds a plant here. */
    public boolean isResident() {
        return this == BUILDING || this == OPERATING || this == SUSPENDED || this == SOLD;
    }

    /** Those in which a company is resident. */
    static List<CompanyStatus> residents() {
        return Arrays.stream(values()).filter(CompanyStatus::isResident).toList();
    }
}
