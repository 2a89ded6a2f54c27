package com.investkaluga.bench.probe;

import com.investkaluga.desk.trade.flow.FlowStore;
import com.investkaluga.desk.trade.ingest.ImportService;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Brought in by {@code spring.main.sources}, beside the desk's own configuration. */
@Configuration(proxyBeanMethods = false)
class ProbeConfiguration {

    private static final Statements STATEMENTS = new Statements();
    private static final WorkClock CLOCK = new WorkClock();

    @Bean
    static ProbeBeans probeBeans() {
        return new ProbeBeans(STATEMENTS, CLOCK);
    }

    @Bean
    FilterRegistrationBean<WorkClock> workClockFirst() {
        var registration = new FilterRegistrationBean<>(CLOCK);
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
            FlowStore flows,
            JdbcTemplate template,
            PasswordEncoder encoder,
            ImportService imports,
            UserDetailsService users)
            throws IOException {
        var floor = new Floor(url, user, password);
        return new ProbeServer(
                port, CLOCK, STATEMENTS, floor, new Filler(template, flows, encoder), new Importer(imports, users));
    }
}
