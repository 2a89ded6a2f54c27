package com.investkaluga.desk.base.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Leads from an address that the web server or the firewall would refuse to what is left of it: its visitor gets a page of the desk,
 * as for any other wrong address, instead of the server's own.
 */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new LeadsOn());
    }

    private static final class LeadsOn extends ValveBase {

        LeadsOn() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var address = ReadableAddress.of(request.getRequestURI(), request.getQueryString());
            if (address.isAsSent() || !request.getMethod().equals("GET")) {
                getNext().invoke(request, response);
                return;
            }
            // The server may have refused it already.
            response.setSuspended(false);
            response.reset();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, address.text());
        }
    }
}
