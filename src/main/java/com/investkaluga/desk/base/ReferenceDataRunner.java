package com.investkaluga.desk.base;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs every {@link ReferenceLoader} at start, the embedded default only. */
@Component
@ConditionalOnProperty("desk.demo")
class ReferenceDataRunner implements ApplicationRunner {

    private final List<ReferenceLoader> loaders;
    private final TransactionOperations transactions;

    ReferenceDataRunner(List<ReferenceLoader> loaders, TransactionOperations transactions) {
        this.loaders = loaders.stream()
                .sorted(Comparator.comparingInt(ReferenceLoader::order))
                .toList();
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loaders.forEach(loader -> transactions.executeWithoutResult(status -> loader.load()));
    }
}
