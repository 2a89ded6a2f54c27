package com.investkaluga.bench.probe;

import com.investkaluga.desk.trade.flow.FlowStore;
import java.io.IOException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Brought in by {@code spring.main.sources}, beside the desk's own configuration. */
@Configuration(proxyBeanMethods = false)
class ProbeConfiguration {

    private static final Statements STATEMENTS = new Statements();

    @Bean
    static BeanPostProcessor statementClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .listener(STATEMENTS)
                                .build()
                        : bean;
            }
        };
    }

    @Bean
    RequestClock requestClock() {
        return new RequestClock();
    }

    @Bean
    FilterRegistrationBean<RequestClock> requestClockFirst(RequestClock clock) {
        var registration = new FilterRegistrationBean<>(clock);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    ProbeServer probeServer(
            @Value("${bench.probe-port}") int port,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password,
            RequestClock clock,
            FlowStore flows,
            JdbcTemplate template,
            PasswordEncoder encoder)
            throws IOException {
        var floor = new Floor(url, user, password);
        return new ProbeServer(port, clock, STATEMENTS, floor, new Filler(template, flows, encoder));
    }
}
