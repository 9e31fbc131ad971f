package dev.photofinish.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {
    private final ClientAddresses addresses = new ClientAddresses(List.of("10.0.0.0/8", "2001:db8:ffff::/48", " "));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 203.0.113.9              | 198.51.100.1",
                "198.51.100.1 |                          | 198.51.100.1",
                "10.0.0.1     |                          | 10.0.0.1",
                "10.0.0.1     | 203.0.113.9              | 203.0.113.9",
                "10.0.0.1     | 127.0.0.1, 203.0.113.9   | 203.0.113.9",
                "10.0.0.1     | 203.0.113.9, 10.2.2.2    | 203.0.113.9",
                "10.0.0.1     | 10.3.3.3, 10.2.2.2       | 10.3.3.3",
                "10.0.0.1     | 203.0.113.9:4711         | 203.0.113.9",
                "10.0.0.1     | 2001:db8::9              | 2001:db8::9",
                "10.0.0.1     | [2001:db8::9]:4711       | 2001:db8::9",
                "10.0.0.1     | ::ffff:203.0.113.9       | 203.0.113.9",
                "2001:db8:ffff::1 | 203.0.113.9          | 203.0.113.9",
                "::ffff:10.0.0.1  | 203.0.113.9          | 203.0.113.9",
            })
    void the_client_is_the_first_address_inwards_that_is_no_proxy_of_ours(
            String peer, String forwardedFor, String client) {
        var header = forwardedFor == null ? List.<String>of() : List.of(forwardedFor);
        assertThat(addresses.of(InetAddress.ofLiteral(peer), header)).isEqualTo(InetAddress.ofLiteral(client));
    }

    @Test
    void several_headers_are_one_list() {
        assertThat(addresses.of(InetAddress.ofLiteral("10.0.0.1"), List.of("127.0.0.1", "203.0.113.9, 10.9.9.9")))
                .isEqualTo(InetAddress.ofLiteral("203.0.113.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "", "203.0.113.9, ", "localhost", "[2001:db8::9", "1.2.3.4.5"})
    void who_is_not_told_is_not_guessed_and_is_counted(String forwardedFor) {
        var proxy = InetAddress.ofLiteral("10.0.0.1");
        assertThat(addresses.of(proxy, List.of(forwardedFor))).isNull();
        assertThat(addresses.visitor(new InetSocketAddress(proxy, 1), List.of(forwardedFor)))
                .isEqualTo(new Visitor(proxy, false));
    }

    @Test
    void without_a_proxy_to_trust_nobody_is_believed() {
        var none = new ClientAddresses(List.of());
        assertThat(none.of(InetAddress.getLoopbackAddress(), List.of("203.0.113.9")))
                .isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void who_comes_through_a_proxy_of_this_machine_is_not_the_operator() {
        var local = new ClientAddresses(List.of("127.0.0.0/8"));
        var proxy = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
        assertThat(local.visitor(proxy, List.of()).exempt()).isTrue();
        assertThat(local.visitor(proxy, List.of("203.0.113.9")).exempt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8/8"})
    void a_range_that_is_none_is_refused_at_the_start(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientAddresses(List.of(range)));
    }
}
