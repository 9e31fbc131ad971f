package dev.photofinish.command.tournament.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://seeds.example/abc",
                "http://seeds.example",
                "HTTPS://Seeds.Example/?x=1#y",
                "https://93.184.216.34/seed",
                "https://[2606:2800:220:1::1]/seed",
                "https://seeds.example:8443/a"
            })
    void an_address_of_a_public_host_suits(String address) {
        assertThat(PublicAddress.suits(address, 500)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "seeds.example/abc",
                "/abc",
                "//seeds.example/abc",
                "javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "gopher://seeds.example",
                "ftp://seeds.example",
                "https://",
                "https://localhost/x",
                "https://localhost./x",
                "https://a.localhost/x",
                "https://router.local/x",
                "https://db.internal/x",
                "https://intranet/x",
                "https://127.0.0.1/x",
                "https://127.1/x",
                "https://2130706433/x",
                "https://0.0.0.0/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest",
                "https://[::1]/x",
                "https://[fe80::1]/x",
                "https://[fd00::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://user:password@seeds.example/x",
                "https://seeds.example/a b"
            })
    void anything_else_does_not(String address) {
        assertThat(PublicAddress.suits(address, 500)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {481, 1000})
    void one_that_is_too_long_does_not(int more) {
        assertThat(PublicAddress.suits("https://s.example/" + "a".repeat(480), 500))
                .isTrue();
        assertThat(PublicAddress.suits("https://s.example/" + "a".repeat(more + 2), 500))
                .isFalse();
    }
}
