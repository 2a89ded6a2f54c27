package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that a web server refuses, over a plain socket: no client of Java's would send them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"desk.demo=false", "spring.datasource.url=jdbc:h2:mem:addresses"})
class ReadableAddressTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/companies?sort=%ED%A0%80, /companies",
        "/companies?sort=name&country=%zz, /companies?sort=name",
        "/?%, /",
        "/?&&==&=x&period, /?period",
        "/companies?q=a+b%26c&%00=1&x=%, /companies?q=a+b%26c",
        "/companies/%ED%A0%80, /companies/_",
        "/companies/%00, /companies/_",
        "/companies/..%2f.., /companies/_",
        "/companies/1;x=1, /companies/1",
        "//?sort=-, /?sort=-",
        "/%, /_",
        "/%D0%BA/%25, /%D0%BA/_"
    })
    void what_is_no_text_goes_and_the_rest_opens(String sent, String opened) throws IOException {
        assertThat(answer(sent)).contains("HTTP/1.1 302").containsIgnoringCase("\r\nlocation: " + opened + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"/login?a[]=1", "/login?q={a|b}^c\\d`", "/login?q=\"<script>"})
    void marks_that_a_browser_sends_as_they_are_are_no_reason_to_refuse(String sent) throws IOException {
        assertThat(answer(sent)).contains("HTTP/1.1 200");
    }

    @Test
    void ten_thousand_characters_are_an_address_as_any_other() throws IOException {
        assertThat(answer("/login?q=" + "a".repeat(10_000))).contains("HTTP/1.1 200");
    }

    @Test
    void an_address_longer_than_the_server_reads_is_a_wrong_one() throws IOException {
        assertThat(answer("/companies?q=" + "a".repeat(100_000)))
                .contains("HTTP/1.1 302")
                .containsIgnoringCase("\r\nlocation: /_\r\n");
    }

    @Test
    void what_is_left_is_never_led_on_again() throws IOException {
        assertThat(answer("/companies/_?sort=name")).contains("HTTP/1.1 302").contains("/login");
    }

    private String answer(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(address).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
