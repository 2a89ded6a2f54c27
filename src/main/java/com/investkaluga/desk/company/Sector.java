package com.investkaluga.desk.company;

/** What a company lives from, in the agency's own grouping. */
public enum Sector {
    AUTOMOTIVE,
    AUTOMOTIVE_COMPONENTS,
    PHARMACEUTICALS,
    BUILDING_MATERIALS,
    FOOD_AND_AGRICULTURE,
    LOGISTICS,
    ELECTRONICS,
    HOUSEHOLD_GOODS,
    WOOD_AND_PAPER,
    METALS,
    ENERGY,
    SERVICES,
    OTHER
}
