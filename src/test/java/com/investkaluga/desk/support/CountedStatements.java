package com.investkaluga.desk.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts every statement that a desk under test sends, by JPA or by JDBC, in whichever thread; {@link Statements} reads the
 * counts. A batch counts as one, for it is sent as one.
 */
public final class CountedStatements implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final ThreadLocal<Long> HERE = ThreadLocal.withInitial(() -> 0L);
    private static final AtomicLong EVERYWHERE = new AtomicLong();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Counted(source) : bean;
            }
        });
    }

    /** What this thread has sent so far. */
    static long here() {
        return HERE.get();
    }

    /** What all threads have sent so far. */
    static long everywhere() {
        return EVERYWHERE.get();
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(Connection.class, super.getConnection());
        }
    }

    private static <T> T counted(Class<T> kind, Object real) {
        return kind.cast(Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            HERE.set(HERE.get() + 1);
            EVERYWHERE.incrementAndGet();
        }
        try {
            var answer = method.invoke(real, arguments);
            return answer instanceof Statement ? counted(method.getReturnType(), answer) : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
