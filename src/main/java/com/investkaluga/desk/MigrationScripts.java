package com.investkaluga.desk;

import java.io.IOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds a migration script's file name by its version. */
final class MigrationScripts {

    private MigrationScripts() {}

    /** The file name, or the version with a V before it where the desk has no such script. */
    static String named(String version) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/**/V" + version + "__*.sql");
            if (found.length > 0 && found[0].getFilename() != null) {
                return found[0].getFilename();
            }
        } catch (IOException unreadable) {
            // The version alone says enough.
        }
        return "V" + version;
    }
}
