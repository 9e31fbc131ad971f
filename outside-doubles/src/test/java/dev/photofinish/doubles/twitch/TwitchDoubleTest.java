package dev.photofinish.doubles.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.DoubleServer;
import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TwitchDoubleTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final TwitchDouble twitch = new TwitchDouble();

    @AfterEach
    void close() {
        twitch.close();
        http.close();
    }

    @Test
    void only_those_who_stream_are_listed() throws Exception {
        twitch.live("Ada");
        var live = json(get("/helix/streams?user_login=ada&user_login=bob", token()));
        assertThat(live.path("data").size()).isEqualTo(1);
        assertThat(live.at("/data/0/user_login").asString()).isEqualTo("ada");
        assertThat(live.at("/data/0/type").asString()).isEqualTo("live");
        twitch.offline("ada");
        assertThat(json(get("/helix/streams?user_login=ada", token()))
                        .path("data")
                        .size())
                .isZero();
    }

    @Test
    void nobody_is_answered_without_a_token_that_holds() throws Exception {
        assertThat(get("/helix/streams?user_login=ada", "made-up").statusCode()).isEqualTo(401);
        var token = token();
        twitch.tokens().revokeAll();
        assertThat(get("/helix/streams?user_login=ada", token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_question_is_about_a_hundred_at_most_and_about_logins_that_can_be() throws Exception {
        var many = IntStream.range(0, 101).mapToObj(n -> "user_login=u" + n).collect(Collectors.joining("&"));
        assertThat(get("/helix/streams?" + many, token()).statusCode()).isEqualTo(400);
        assertThat(get("/helix/streams?user_login=not-a-login", token()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_rate_limit_is_said_and_held() throws Exception {
        var token = token();
        twitch.streams().allow(1, Instant.now().plusSeconds(60));
        var last = get("/helix/streams?user_login=ada", token);
        assertThat(last.headers().firstValue("Ratelimit-Remaining")).contains("0");
        assertThat(get("/helix/streams?user_login=ada", token).statusCode()).isEqualTo(429);
    }

    @Test
    void a_subscriber_who_answers_the_challenge_is_told_and_told_why_it_ends() throws Exception {
        Route hook = new Route("POST", "/hook", TwitchDoubleTest::takeMessage);
        try (var subscriber = new DoubleServer(0, List.of(hook))) {
            twitch.eventSub().reach("https://public.example", subscriber.address());
            subscribe("https://public.example/hook");
            await().until(() -> twitch.eventSub().subscriptions().getFirst().status(), "enabled"::equals);
            twitch.live("ada");
            await().until(() -> subscriber.received("/hook").size() == 2);
            twitch.eventSub()
                    .revoke(twitch.eventSub().subscriptions().getFirst().id(), "authorization_revoked");
            await().until(() -> subscriber.received("/hook").size() == 3);
            var told = subscriber.received("/hook").get(1);
            assertThat(JsonMapper.shared()
                            .readTree(told.body())
                            .at("/event/broadcaster_user_login")
                            .asString())
                    .isEqualTo("ada");
            assertThat(told.header("twitch-eventsub-message-signature"))
                    .isEqualTo(Signature.of(
                            "a secret of some length",
                            String.valueOf(told.header("twitch-eventsub-message-id")),
                            String.valueOf(told.header("twitch-eventsub-message-timestamp")),
                            told.body()));
        }
    }

    private static Reply takeMessage(ReceivedRequest request) {
        var challenge =
                JsonMapper.shared().readTree(request.body()).path("challenge").asString("");
        return new Reply(200, Map.of(), challenge);
    }

    private void subscribe(String callback) throws Exception {
        var wish = Map.of(
                "type",
                "stream.online",
                "version",
                "1",
                "condition",
                Map.of("broadcaster_user_id", TwitchStreams.userId("ada")),
                "transport",
                Map.of("method", "webhook", "callback", callback, "secret", "a secret of some length"));
        var made = http.send(
                request("/helix/eventsub/subscriptions", token())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JsonMapper.shared().writeValueAsString(wish)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(made.statusCode()).isEqualTo(202);
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + TwitchDouble.CLIENT_ID + "&client_secret="
                + TwitchDouble.CLIENT_SECRET;
        var answer = http.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return json(answer).path("access_token").asString();
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(at(path))
                .header("Client-Id", TwitchDouble.CLIENT_ID)
                .header("Authorization", "Bearer " + token);
    }

    private URI at(String path) {
        return twitch.server().address().resolve(path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
