package dev.photofinish.command.account.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class LoopbackTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
    void who_connects_from_this_machine_is_here(String address) {
        assertThat(Loopback.is(from(address).build())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.5", "203.0.113.9", "::ffff:203.0.113.9", "fe80::1"})
    void who_connects_from_elsewhere_is_not(String address) {
        assertThat(Loopback.is(from(address).build())).isFalse();
        assertThat(Loopback.is(
                        from(address).header("X-Forwarded-For", "127.0.0.1").build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 127.0.0.1, true",
        "X-Forwarded-For, '::1, 127.0.0.1', true",
        "X-Forwarded-For, 203.0.113.9, false",
        "X-Forwarded-For, '127.0.0.1, 203.0.113.9', false",
        "X-Forwarded-For, localhost, false",
        "X-Forwarded-For, '', false",
        "X-Real-IP, 203.0.113.9, false",
        "Forwarded, for=203.0.113.9, false"
    })
    void who_comes_through_a_proxy_here_is_who_the_proxy_says(String header, String value, boolean here) {
        assertThat(Loopback.is(from("127.0.0.1").header(header, value).build())).isEqualTo(here);
    }

    @Test
    void who_comes_from_nowhere_is_not_here() {
        assertThat(Loopback.is(MockServerHttpRequest.post("/").build())).isFalse();
    }

    private static MockServerHttpRequest.BodyBuilder from(String address) {
        return MockServerHttpRequest.post("/").remoteAddress(new InetSocketAddress(address, 50_000));
    }
}
