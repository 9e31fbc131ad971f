package dev.photofinish.command.stream.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.command.stream.helix.Twitch;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import dev.photofinish.command.web.FreshAt;
import dev.photofinish.doubles.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of several nodes over one store one asks Twitch at a time. */
class RoundTurnTest {
    private static final String STREAMS = "/helix/streams";
    private static final TwitchLiveSettings SETTINGS = new TwitchLiveSettings(
            "",
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            20,
            "",
            Duration.ofMinutes(10));

    private final CommandServer store = CommandServer.shared();
    private final Twitch twitch = new Twitch();

    @AfterEach
    void close() {
        twitch.close();
    }

    @Test
    void while_one_node_waits_for_twitch_no_other_asks_and_then_the_next_does() {
        var one = node();
        var other = node();
        twitch.there.server().faults().next(STREAMS, new Fault.Hanging());
        one.due(LiveDetection.SUBJECT, Instant.now());
        await().until(() -> twitch.asked(STREAMS) == 1);
        await().during(Duration.ofMillis(500)).until(() -> {
            other.due(LiveDetection.SUBJECT, Instant.now());
            return twitch.asked(STREAMS) == 1;
        });
        await().until(() -> {
            other.due(LiveDetection.SUBJECT, Instant.now());
            return twitch.asked(STREAMS) == 2;
        });
    }

    @Test
    void a_node_that_dies_in_the_middle_of_its_round_is_succeeded() throws InterruptedException {
        await("what runs from another test").until(() -> turn().make(() -> {}));
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        var held = new AtomicReference<Boolean>();
        var dying = Thread.ofVirtual()
                .start(() -> held.set(turn().make(() -> {
                    begun.countDown();
                    wait(over);
                })));
        begun.await();
        assertThat(turn().make(() -> {})).isFalse();

        killWhoHoldsTheTurn();

        await().until(() -> turn().make(() -> {}));
        over.countDown();
        dying.join();
        assertThat(held.get()).isTrue();
        assertThat(turn().make(() -> {})).isTrue();
    }

    /** What PostgreSQL does when it finds that nobody is at the other end any more. */
    private void killWhoHoldsTheTurn() {
        assertThat(store.bean(JdbcClient.class)
                        .sql("SELECT pg_terminate_backend(pid) FROM pg_locks"
                                + " WHERE locktype = 'advisory' AND objid = 7008 AND granted")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private RoundTurn turn() {
        return new RoundTurn(store.bean(DataSource.class));
    }

    private LiveDetection node() {
        var channels = new KnownChannels();
        channels.watched.add("ada");
        var round = new LiveRound(new LiveLogins(twitch.helix), channels, channels, FreshAt.any());
        var lookout = new Lookout(channels, _ -> Set.of(), round, SETTINGS, Clock.systemUTC());
        return new LiveDetection(new TwitchSettings("id", "secret", "", true), SETTINGS, lookout, turn());
    }
}
