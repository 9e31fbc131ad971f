package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.Api;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Neither the webhook's token nor the bot's is anywhere that somebody could read, whatever goes wrong. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {
    private final DiscordServer server = DiscordServer.shared();

    @AfterEach
    void discordIsWell() {
        server.discord().faults().none();
    }

    @Test
    void no_secret_is_in_logs_answers_metrics_or_the_database(CapturedOutput output) {
        var boss = server.as("boss", "admin");
        var organizer = server.somebody("organizer");
        for (var fault : List.of(
                new Fault.Cut(),
                new Fault.Hanging(),
                new Fault.AnswerLost(),
                new Fault.Answered(Reply.empty(500)),
                new Fault.Answered(Reply.empty(401)),
                new Fault.Answered(Reply.redirect("http://127.0.0.1:1/" + DiscordServer.WEBHOOK_TOKEN)))) {
            server.discord().faults().next("/webhooks", fault);
            server.discord().faults().next("/channels", fault);
            var race = organizer.newRace("");
            assertThat(boss.post("/api/discord/setup-runner-message").text()).satisfies(this::holdsNoSecret);
            await().until(() -> settled(boss, race));
        }
        assertThat(boss.get("/api/admin/deliveries").text()).satisfies(this::holdsNoSecret);
        assertThat(server.bean(PrometheusMeterRegistry.class).scrape()).satisfies(this::holdsNoSecret);
        assertThat(server.bean(DiscordSettings.class).toString()).satisfies(this::holdsNoSecret);
        for (var text : List.of(
                "to_jsonb(delivery)::text FROM delivery",
                "convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8') FROM domain_event_entry")) {
            assertThat(rows(text)).isNotEmpty().allSatisfy(this::holdsNoSecret);
        }
        assertThat(output.getAll()).contains("is given up").satisfies(this::holdsNoSecret);
    }

    private List<String> rows(String text) {
        return server.bean(JdbcClient.class)
                .sql("SELECT " + text)
                .query(String.class)
                .list();
    }

    private static boolean settled(Api boss, String race) {
        return boss.get("/api/admin/deliveries?limit=200")
                .ok()
                .path("deliveries")
                .valueStream()
                .filter(row -> row.path("race_id")
                        .asString()
                        .equals(DiscordServer.id(race).toString()))
                .noneMatch(row -> row.path("status").asString().equals("pending"));
    }

    private void holdsNoSecret(String text) {
        assertThat(text).doesNotContain(DiscordServer.BOT_TOKEN).doesNotContain(DiscordServer.WEBHOOK_TOKEN);
    }
}
