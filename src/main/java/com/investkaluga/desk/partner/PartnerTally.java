package com.investkaluga.desk.partner;

import java.util.Map;

/** Tells how many records of another room belong to each partner country; supplied by the rooms, which stand above. */
public interface PartnerTally {

    /** What is counted. */
    enum Subject {
        RESIDENTS,
        PROJECTS
    }

    Subject subject();

    /** Living records by ISO 3166 alpha-2 code, in one query; a country without any is left out. */
    Map<String, Long> countByCountry();
}
