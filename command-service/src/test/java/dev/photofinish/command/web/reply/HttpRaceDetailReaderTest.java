package dev.photofinish.command.web.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.account.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRaceDetailReaderTest {
    private static final RaceId RACE = new RaceId(new UUID(1, 1));
    private static final Caller ADA = new Caller(new AccountId(new UUID(2, 1)), Role.USER, "ada-s-token");

    private final List<String> asked = new ArrayList<>();

    @Test
    void it_asks_for_the_race_in_the_caller_s_name_at_the_position() throws IOException {
        try (var _ = querySide(200)) {
            assertThat(new String(detail().bytes(), StandardCharsets.UTF_8)).isEqualTo("{}");
        }
        assertThat(asked).containsExactly("/api/races/" + RACE, "Bearer ada-s-token", "42");
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 404, 500})
    void anything_but_the_race_is_no_answer(int status) throws IOException {
        try (var _ = querySide(status)) {
            assertThatThrownBy(this::detail).isInstanceOf(RuntimeException.class);
        }
    }

    private int port;

    private ReadModel detail() {
        var settings = new CommandSettings(
                Path.of("data"), null, null, null, "http://127.0.0.1:" + port, Set.of(), Duration.ofSeconds(2), 2, 10);
        return Objects.requireNonNull(new HttpRaceDetailReader(new ReadSide(settings))
                .detail(RACE, 42, ADA)
                .block(Duration.ofSeconds(5)));
    }

    private QuerySide querySide(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
            asked.add(exchange.getRequestHeaders().getFirst("Photofinish-At-Least"));
            exchange.sendResponseHeaders(status, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        port = server.getAddress().getPort();
        return () -> server.stop(0);
    }

    private interface QuerySide extends AutoCloseable {
        @Override
        void close();
    }
}
