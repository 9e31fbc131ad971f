package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was recorded is told once, also when the server stops in between. */
class RestartTest {
    private final DiscordServer server = new DiscordServer().started();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_stop_in_the_middle_of_telling_neither_loses_nor_doubles_a_post() {
        var faults = server.discord().faults();
        faults.next("/webhooks", new Fault.AnswerLost());
        faults.always("/", new Fault.Hanging());
        var posted = server.somebody("organizer").newRace("");
        await().until(() -> !server.posts(posted).isEmpty());
        var underWay = server.somebody("organizer").newRace("");
        await().until(() -> server.discord().received("/webhooks").size() >= 3);
        server.stop();
        faults.none();
        server.started();
        var boss = server.as("boss", "admin");
        await().until(() -> boss.get("/api/admin/deliveries?status=sent")
                        .ok()
                        .path("deliveries")
                        .size()
                == 2);
        assertThat(server.titles(posted)).containsExactly("New Race: Friday run");
        assertThat(server.titles(underWay)).containsExactly("New Race: Friday run");
    }
}
