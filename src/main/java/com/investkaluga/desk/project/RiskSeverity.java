package com.investkaluga.desk.project;

/** How bad it would be if a risk came true. */
public enum RiskSeverity {
    LOW,
    MEDIUM,
    HIGH
}
