package com.investkaluga.desk.project;

/** What is built or brought about. */
public enum ProjectKind {
    AIRPORT,
    RAILWAY,
    ROAD,
    LOGISTICS,
    INDUSTRIAL_PARK,
    ENERGY,
    HOUSING,
    SOCIAL,
    PLANT_EQUIPMENT
}
