package dev.photofinish.standalone.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.account.RegisterAccount;
import dev.photofinish.doubles.twitch.Subscription;
import dev.photofinish.doubles.twitch.TwitchDouble;
import dev.photofinish.doubles.twitch.TwitchStreams;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Socket;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import tools.jackson.databind.JsonNode;

/** A server that knows a Twitch, and a race there with a player and a caster. */
public abstract class StreamStory extends ServerStory {
    /** The address under which Twitch believes to reach the server. */
    protected static final String PUBLIC = "https://races.example";

    protected final TwitchDouble twitch = new TwitchDouble();

    @Override
    protected List<String> moreOptions() {
        return Stream.concat(twitch.options().stream(), streamOptions().stream())
                .toList();
    }

    protected abstract List<String> streamOptions();

    @AfterAll
    void closeTwitch() {
        twitch.close();
    }

    /** With Twitch, names alone sign nobody in. */
    protected Api signedIn(String login, Role role) {
        var account = new AccountId(UUID.randomUUID());
        bean(Commands.class)
                .send(account, new RegisterAccount(account, login, login, null, role, Instant.now()), account)
                .join();
        return Api.withToken(server, bean(Sessions.class).open(account));
    }

    /** A race in setup with these two in it. */
    protected String race(Api player, Api caster) {
        var organizer = signedIn("o" + UUID.randomUUID().toString().substring(0, 8), Role.ORGANIZER);
        var race = openRace(organizer, "On air");
        player.post("/api/races/" + race + "/join").ok();
        caster.post("/api/races/" + race + "/cast-join").ok();
        return race;
    }

    protected Socket spectator(String race) {
        return Socket.open(server, "/ws/race/" + race);
    }

    /** Waits until Twitch tells of both of them by itself. */
    protected void awaitSubscriptions(String player, String caster) {
        soon().until(() -> enabled(player) == 2 && enabled(caster) == 2);
    }

    /** How many subscriptions about somebody work. */
    protected long enabled(String login) {
        twitch.eventSub().reach(PUBLIC, server);
        return of(login).stream().filter(one -> one.status().equals("enabled")).count();
    }

    protected List<Subscription> of(String login) {
        return twitch.eventSub().subscriptions().stream()
                .filter(one -> one.userId().equals(TwitchStreams.userId(login)))
                .toList();
    }

    protected static void isLive(JsonNode somebody, String login) {
        assertThat(somebody.get("is_live").booleanValue()).isTrue();
        assertThat(somebody.get("stream_url").asString()).isEqualTo("https://twitch.tv/" + login);
    }

    protected static void isOffline(JsonNode somebody) {
        assertThat(somebody.get("is_live").booleanValue()).isFalse();
        assertThat(somebody.get("stream_url").isNull()).isTrue();
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }
}
