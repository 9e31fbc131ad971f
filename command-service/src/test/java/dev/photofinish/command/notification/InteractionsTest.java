package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.edge.Api;
import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.discord.SignedInteraction;
import dev.photofinish.store.metric.Limits;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons in Discord, and the message they are on (rest-api §10). */
class InteractionsTest {
    private static final String INTERACTIONS = "/api/discord/interactions";
    private static final String SETUP = "/api/discord/setup-runner-message";
    private static final AtomicLong USERS = new AtomicLong(80_351_110_224_678_912L);

    private final DiscordServer server = DiscordServer.shared();
    private final DiscordDouble discord = server.discord();
    private final String user = Long.toString(USERS.incrementAndGet());

    @AfterEach
    void discordIsWell() {
        discord.faults().none();
    }

    @Test
    void a_ping_is_answered() {
        var reply = send(now("{\"type\": 1}"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"type\":1}");
    }

    @Test
    void the_buttons_give_and_take_the_role() {
        assertThat(whisper(send(click("become_runner")))).contains("You are a runner now");
        assertThat(discord.runners()).contains(user);
        assertThat(whisper(send(click("remove_runner")))).contains("no runner any more");
        assertThat(discord.runners()).doesNotContain(user);
        assertThat(whisper(send(click("surprise")))).isEqualTo("Unknown action.");
    }

    static Stream<Fault> troubles() {
        return Stream.of(
                new Fault.Hanging(), new Fault.Answered(Reply.empty(403)), new Fault.Answered(Reply.empty(500)));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void who_could_not_be_given_the_role_is_told_so(Fault trouble) {
        discord.faults().next("/guilds", trouble);
        assertThat(whisper(send(click("become_runner")))).contains("could not be given");
        assertThat(discord.runners()).doesNotContain(user);
    }

    @Test
    void who_clicks_while_discord_takes_no_more_is_told_so_and_can_click_again_later() {
        discord.faults().next("/guilds", DiscordDouble.tooManyRequests(1));
        assertThat(whisper(send(click("become_runner")))).contains("could not be given");
        assertThat(discord.runners()).doesNotContain(user);
        await().pollInterval(Duration.ofMillis(200))
                .until(() -> whisper(send(click("become_runner"))).contains("You are a runner now"));
    }

    @Test
    void what_discord_did_not_sign_is_refused_in_plain_text() {
        var click = click("become_runner");
        refused(send(new SignedInteraction(click.timestamp(), click.signature(), click.body() + " ")));
        refused(send(new SignedInteraction("1" + click.timestamp(), click.signature(), click.body())));
        refused(send(new SignedInteraction(click.timestamp(), "no hexadecimal", click.body())));
        refused(send(new SignedInteraction(click.timestamp(), "ab", click.body())));
        refused(server.anonymous().post(INTERACTIONS, click.body()));
        assertThat(discord.runners()).doesNotContain(user);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, -330, 330})
    void what_was_signed_at_another_time_is_refused(long seconds) {
        double before = stale();
        var body = body("become_runner");
        refused(send(discord.sign(Instant.now().getEpochSecond() + seconds, body)));
        assertThat(discord.runners()).doesNotContain(user);
        assertThat(stale()).isEqualTo(before + 1);
    }

    @Test
    void a_click_that_comes_again_does_nothing() {
        var become = click("become_runner");
        send(become);
        send(click("remove_runner"));
        assertThat(whisper(send(become))).contains("dealt with already");
        assertThat(discord.runners()).doesNotContain(user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": 2}", "{\"type\": \"x\"}", "{}", "[1]", "no json", ""})
    void anything_else_is_a_bad_request_without_a_word(String body) {
        var reply = send(now(body));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).isEmpty();
    }

    @Test
    void a_click_outside_the_guild_is_told_so() {
        assertThat(whisper(send(now("{\"type\": 3, \"data\": {\"custom_id\": \"become_runner\"}}"))))
                .contains("on the server only");
    }

    @Test
    void administrators_post_the_message_with_the_buttons() {
        var boss = server.as("boss", "admin");
        int before = messages();
        assertThat(boss.post(SETUP).ok().toString()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(boss.post(SETUP).ok().path("status").asString()).isEqualTo("ok");
        assertThat(messages()).isEqualTo(before + 2);
        assertThat(discord.posted().toString()).contains("become_runner", "remove_runner");
        discord.faults().next("/channels", new Fault.Answered(Reply.empty(403)));
        assertThat(boss.post(SETUP).refused(400)).isEqualTo("discord-refused");
        discord.faults().next("/channels", new Fault.Answered(Reply.empty(500)));
        assertThat(boss.post(SETUP).refused(400)).isEqualTo("discord-refused");
        assertThat(server.somebody("organizer").post(SETUP).refused(403)).isEqualTo("admins-only");
        assertThat(server.anonymous().post(SETUP).refused(401)).isEqualTo("unauthenticated");
    }

    @Test
    void without_settings_there_is_nobody_to_listen_and_nothing_to_post() {
        var plain = CommandServer.shared();
        var ping = now("{\"type\": 1}");
        refused(send(plain.anonymous(), ping));
        var boss = plain.as("boss", "admin");
        assertThat(boss.post(SETUP).refused(400)).isEqualTo("discord-not-set-up");
        plain.somebody("organizer").newRace("");
        assertThat(boss.get("/api/admin/deliveries").ok().toString()).isEqualTo("{\"deliveries\":[],\"next\":null}");
    }

    private int messages() {
        return (int) discord.posted().stream()
                .filter(message -> message.channel().equals(DiscordDouble.CHANNEL))
                .count();
    }

    private double stale() {
        return server.bean(Limits.class).hits(CommandLimit.INTERACTION_FRESH).count();
    }

    private SignedInteraction click(String button) {
        return now(body(button));
    }

    private String body(String button) {
        return "{\"type\": 3, \"data\": {\"custom_id\": \"%s\"}, \"member\": {\"user\": {\"id\": \"%s\"}}}"
                .formatted(button, user);
    }

    private SignedInteraction now(String body) {
        return discord.sign(Instant.now().getEpochSecond(), body);
    }

    private Api.Reply send(SignedInteraction interaction) {
        return send(server.anonymous(), interaction);
    }

    private static Api.Reply send(Api api, SignedInteraction interaction) {
        return api.send(api.request(INTERACTIONS)
                .header("Content-Type", "application/json")
                .header("X-Signature-Ed25519", interaction.signature())
                .header("X-Signature-Timestamp", interaction.timestamp())
                .POST(HttpRequest.BodyPublishers.ofString(interaction.body())));
    }

    private static String whisper(Api.Reply reply) {
        assertThat(reply.ok().path("type").asInt()).isEqualTo(4);
        assertThat(reply.json().path("data").path("flags").asInt()).isEqualTo(64);
        return reply.json().path("data").path("content").asString();
    }

    private static void refused(Api.Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("content-type")).startsWith("text/plain");
    }
}
