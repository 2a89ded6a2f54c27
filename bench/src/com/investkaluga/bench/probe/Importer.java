package com.investkaluga.bench.probe;

import com.investkaluga.desk.trade.ingest.ImportService;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Imports as a manager does, without the browser. */
final class Importer {

    private final ImportService imports;
    private final UserDetailsService users;

    Importer(ImportService imports, UserDetailsService users) {
        this.imports = imports;
        this.users = users;
    }

    /** Hands a file over; returns at once with the import's number. */
    String receive(String file) {
        return "id="
                + asManager(() -> {
                    try (var in = new BufferedInputStream(Files.newInputStream(Path.of(file)), 1 << 16)) {
                        return imports.receive(Path.of(file).getFileName().toString(), in)
                                .id();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    String status(long id) {
        return asManager(() -> {
            var details = imports.get(id);
            return "status=%s\nrows=%d"
                    .formatted(details.status(), details.row().rows());
        });
    }

    String commit(long id) {
        return done(() -> imports.commit(id));
    }

    String undo(long id) {
        return done(() -> imports.undo(id));
    }

    private String done(Runnable work) {
        return asManager(() -> {
            var start = System.nanoTime();
            work.run();
            return "millis=" + (System.nanoTime() - start) / 1e6;
        });
    }

    private <T> T asManager(Supplier<T> work) {
        var user = users.loadUserByUsername("bench");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
