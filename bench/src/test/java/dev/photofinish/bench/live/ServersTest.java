package dev.photofinish.bench.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServersTest {

    private static final URI COMMANDS = URI.create("http://127.0.0.1:8081");
    private static final URI QUERIES = URI.create("http://127.0.0.1:8082");

    @ParameterizedTest
    @CsvSource({
        "POST, /api/races, commands",
        "POST, /api/auth/local, commands",
        "GET, /api/races/7/my-mod-config, commands",
        "GET, /api/races/7/my-seed-pack, commands",
        "GET, /api/races/7, queries",
        "GET, /api/races/7/history, queries",
        "POST, /api/admin/projections/race/rebuild, queries",
    })
    void each_request_goes_where_a_proxy_would_send_it(String method, String path, String service) {
        assertThat(new Servers(COMMANDS, QUERIES).of(method, path))
                .isEqualTo(service.equals("commands") ? COMMANDS : QUERIES);
    }

    @Test
    void one_server_is_not_split() {
        assertThat(Servers.one(COMMANDS).split()).isFalse();
        assertThat(Servers.one(COMMANDS).of("GET", "/api/races")).isEqualTo(COMMANDS);
    }
}
