package dev.photofinish.standalone.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.stream.eventsub.EventSubSecret;
import dev.photofinish.doubles.twitch.Signature;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.live.LiveStreams;
import dev.photofinish.standalone.client.Api;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Twitch tells who streams ({@code POST /api/twitch/eventsub}), and everybody sees it at once. */
class LiveByEventSubTest extends StreamStory {
    private record Signed(String id, String timestamp, String signature, String body) {}

    @Override
    protected List<String> streamOptions() {
        return List.of("--photofinish.twitch.poll-every=200ms", "--photofinish.twitch.eventsub-callback=" + PUBLIC);
    }

    @Test
    void fromTwitchToASpectatorsScreenItTakesLessThanASecond() {
        var race = subscribedRace("told_player", "told_caster");
        try (var watching = spectator(race)) {
            watching.await("race_state");
            var before = System.nanoTime();
            twitch.live("told_player");
            isLive(watching.await("leaderboard_update").at("/participants/0"), "told_player");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
            twitch.offline("told_player");
            isOffline(watching.await("leaderboard_update").at("/participants/0"));
        }
    }

    @Test
    void whoIsNotWatchedIsNotSubscribedTo() {
        var caster = signedIn("leaving_caster", Role.USER);
        var race = race(signedIn("staying_player", Role.USER), caster);
        soon().until(() -> enabled("leaving_caster") == 2 && enabled("staying_player") == 2);
        caster.post("/api/races/" + race + "/cast-leave").ok();
        soon().until(() -> enabled("leaving_caster") == 0);
        assertThat(enabled("staying_player")).isEqualTo(2);
    }

    @Test
    void whatTwitchRevokesIsSubscribedToAgain() {
        subscribedRace("revoked_player", "revoked_caster");
        var old = of("revoked_player").getFirst().id();
        twitch.eventSub().revoke(old, "notification_failures_exceeded");
        soon().until(() -> enabled("revoked_player") == 2
                && of("revoked_player").stream().noneMatch(one -> one.id().equals(old)));
    }

    @Test
    void whatTwitchDidNotSignOrSignedLongAgoIsRefusedAndChangesNothing() {
        var forged = idOf(signedIn("forged", Role.USER));
        var known = online("forged", Instant.now());
        assertThat(send(
                        known,
                        signed -> new Signed(
                                signed.id(),
                                signed.timestamp(),
                                signed.signature(),
                                signed.body().replace("forged", "f0rged"))))
                .isEqualTo(403);
        assertThat(send(
                        known,
                        signed -> new Signed(
                                UUID.randomUUID().toString(), signed.timestamp(), signed.signature(), signed.body())))
                .isEqualTo(403);
        assertThat(send(
                        known,
                        signed -> new Signed(
                                signed.id(),
                                Instant.now().plusSeconds(1).toString(),
                                signed.signature(),
                                signed.body())))
                .isEqualTo(403);
        assertThat(send(known, signed -> new Signed(signed.id(), signed.timestamp(), "", signed.body())))
                .isEqualTo(403);
        assertThat(send(known, signed -> new Signed(signed.id(), signed.timestamp(), "sha256=00", signed.body())))
                .isEqualTo(403);
        assertThat(send(online("forged", Instant.now().minusSeconds(601)), UnaryOperator.identity()))
                .isEqualTo(403);
        assertThat(send(online("forged", Instant.now().plusSeconds(660)), UnaryOperator.identity()))
                .isEqualTo(403);
        assertThat(bean(LiveStreams.class).now()).doesNotContain(forged);
    }

    @Test
    void aMessageThatIsSentTwiceIsTakenOnce() {
        var race = subscribedRace("twice_player", "twice_caster");
        var message = online("twice_player", Instant.now().minusSeconds(5));
        try (var watching = spectator(race)) {
            watching.await("race_state");
            assertThat(send(message, UnaryOperator.identity())).isEqualTo(204);
            isLive(watching.await("leaderboard_update").at("/participants/0"), "twice_player");
            assertThat(send(offline("twice_player", Instant.now()), UnaryOperator.identity()))
                    .isEqualTo(204);
            isOffline(watching.await("leaderboard_update").at("/participants/0"));
            assertThat(send(message, UnaryOperator.identity())).isEqualTo(204);
            assertThat(send(online("twice_player", Instant.now().minusSeconds(4)), UnaryOperator.identity()))
                    .as("one that was overtaken")
                    .isEqualTo(204);
            isOffline(detail(race).at("/participants/0"));
        }
    }

    private JsonNode detail(String race) {
        return signedIn("reader" + UUID.randomUUID().toString().substring(0, 8), Role.USER)
                .get("/api/races/" + race)
                .ok();
    }

    private String subscribedRace(String player, String caster) {
        var race = race(signedIn(player, Role.USER), signedIn(caster, Role.USER));
        awaitSubscriptions(player, caster);
        return race;
    }

    private static AccountId idOf(Api somebody) {
        return new AccountId(
                UUID.fromString(somebody.get("/api/users/me").ok().get("id").asString()));
    }

    private Signed online(String login, Instant at) {
        return signed(
                at,
                "stream.online",
                Map.of("type", "live", "broadcaster_user_login", login, "started_at", "2030-01-05T18:30:00Z"));
    }

    private Signed offline(String login, Instant at) {
        return signed(at, "stream.offline", Map.of("broadcaster_user_login", login));
    }

    private Signed signed(Instant at, String type, Map<String, String> event) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("subscription", Map.of("type", type), "event", event));
        var id = UUID.randomUUID().toString();
        var secret = bean(EventSubSecret.class).value();
        return new Signed(id, at.toString(), Signature.of(secret, id, at.toString(), body), body);
    }

    private int send(Signed message, UnaryOperator<Signed> tampering) {
        var sent = tampering.apply(message);
        var request = HttpRequest.newBuilder(server.resolve("/api/twitch/eventsub"))
                .header("Twitch-Eventsub-Message-Id", sent.id())
                .header("Twitch-Eventsub-Message-Timestamp", sent.timestamp())
                .header("Twitch-Eventsub-Message-Signature", sent.signature())
                .header("Twitch-Eventsub-Message-Type", "notification")
                .POST(HttpRequest.BodyPublishers.ofString(sent.body()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
