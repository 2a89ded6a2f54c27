package com.investkaluga.bench.probe;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the clocks around the desk's database and around the threads in which it works behind a page. */
final class ProbeBeans implements BeanPostProcessor {

    /** What works behind a page; imports work behind everybody's back and are nobody's page. */
    private static final String PAGES = "com.investkaluga.desk.base.ui.";

    private final Statements statements;
    private final WorkClock clock;

    ProbeBeans(Statements statements, WorkClock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean.getClass().getName().startsWith(PAGES)) {
            Arrays.stream(bean.getClass().getDeclaredFields())
                    .filter(field -> field.getType() == ExecutorService.class)
                    .forEach(field -> {
                        try {
                            field.setAccessible(true);
                            field.set(bean, clock.around((ExecutorService) field.get(bean)));
                        } catch (IllegalAccessException e) {
                            throw new IllegalStateException(e);
                        }
                    });
        }
        return bean instanceof DataSource dataSource
                ? ProxyDataSourceBuilder.create(dataSource).listener(statements).build()
                : bean;
    }
}
