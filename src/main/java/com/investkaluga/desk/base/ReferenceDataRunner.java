package com.investkaluga.desk.base;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs every {@link ReferenceLoader} at start, the embedded default only; before the desk answers, so that nobody finds it half
 * filled.
 */
@Component
@ConditionalOnProperty("desk.demo")
class ReferenceDataRunner implements SmartInitializingSingleton {

    private final List<ReferenceLoader> loaders;
    private final TransactionOperations transactions;

    ReferenceDataRunner(List<ReferenceLoader> loaders, TransactionOperations transactions) {
        this.loaders = loaders.stream()
                .sorted(Comparator.comparingInt(ReferenceLoader::order))
                .toList();
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loaders.forEach(loader -> transactions.executeWithoutResult(status -> loader.load()));
    }
}
