package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything here comes through a proxy on this machine that the server trusts; without one nobody is counted. */
class RateLimitTest {
    private static final int A_MINUTE = 60;

    private final CommandServer server = CommandServer.shared();
    private final Api somebody = server.somebody("user");

    @Test
    void an_address_that_asks_too_often_is_told_when_to_come_back() {
        assertThat(joins("203.0.113.1", A_MINUTE + 1)).last().satisfies(refusal -> {
            assertThat(refusal.refused(429)).isEqualTo("rate-limited");
            assertThat(Integer.parseInt(refusal.header("retry-after"))).isBetween(1, 60);
        });
    }

    @Test
    void up_to_then_it_is_answered_whichever_race_it_asks_about() {
        var answers = joins("203.0.113.2", A_MINUTE + 5);
        assertThat(answers.subList(0, A_MINUTE)).allMatch(answer -> answer.status() == 404);
        assertThat(answers.subList(A_MINUTE, A_MINUTE + 5)).allMatch(answer -> answer.status() == 429);
    }

    @Test
    void another_address_and_another_route_are_not_touched_by_it() {
        joins("203.0.113.3", A_MINUTE + 1);
        assertThat(post("/api/races/" + UUID.randomUUID() + "/leave", "203.0.113.3")
                        .status())
                .isEqualTo(404);
        assertThat(post("/api/races/" + UUID.randomUUID() + "/join", "203.0.113.4")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_a_client_says_of_itself_counts_for_nothing() {
        joins("203.0.113.5", A_MINUTE);
        for (int i = 1; i < 5; i++) {
            assertThat(post("/api/races/" + UUID.randomUUID() + "/join", "198.51.100." + i + ", 203.0.113.5")
                            .status())
                    .isEqualTo(429);
        }
        assertThat(post("/api/races/" + UUID.randomUUID() + "/join", "127.0.0.1, 203.0.113.5")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void signing_in_is_dearer() {
        var answers = IntStream.range(0, 12)
                .map(i -> post("/api/auth/local", "203.0.113.6").status());
        assertThat(answers)
                .containsExactly(Stream.concat(Stream.generate(() -> 415).limit(10), Stream.of(429, 429))
                        .toArray(Integer[]::new));
    }

    @Test
    void reading_is_cheaper() {
        var answers = IntStream.range(0, 301)
                .mapToObj(i -> somebody.get("/api/auth/me", "203.0.113.7").status())
                .toList();
        assertThat(answers).filteredOn(status -> status == 200).hasSize(300);
        assertThat(answers).last().isEqualTo(429);
    }

    @Test
    void the_operator_on_this_machine_is_not_counted() {
        for (int i = 0; i < 2 * A_MINUTE; i++) {
            assertThat(somebody.post("/api/races/" + UUID.randomUUID() + "/join")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_refusal_has_the_headers_of_every_answer() {
        var refusal = joins("203.0.113.8", A_MINUTE + 1).getLast();
        assertThat(refusal.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(refusal.header("cache-control")).isEqualTo("no-store");
    }

    private List<Api.Reply> joins(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> post("/api/races/" + UUID.randomUUID() + "/join", address))
                .toList();
    }

    private Api.Reply post(String path, String forwardedFor) {
        return somebody.send(somebody.request(path)
                .header("X-Forwarded-For", forwardedFor)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }
}
