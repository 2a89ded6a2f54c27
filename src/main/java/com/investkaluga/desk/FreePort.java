package com.investkaluga.desk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tries the port before anything else is done: the web server itself opens it last, when a first start has already spent its
 * time on filling the database.
 */
@Component
class FreePort implements WebServerFactoryCustomizer<AbstractConfigurableWebServerFactory> {

    /** Throws {@link PortInUseException} where another program listens; other trouble is left to the web server to name. */
    @Override
    public void customize(AbstractConfigurableWebServerFactory factory) {
        var port = factory.getPort();
        if (port <= 0) {
            return;
        }
        var address = new InetSocketAddress(port);
        try (var socket = new ServerSocket()) {
            socket.bind(factory.getAddress() == null ? address : new InetSocketAddress(factory.getAddress(), port));
        } catch (IOException taken) {
            PortInUseException.throwIfPortBindingException(taken, () -> port);
        }
    }
}
