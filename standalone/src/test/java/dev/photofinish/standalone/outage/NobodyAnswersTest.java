package dev.photofinish.standalone.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.discord.PostedMessage;
import dev.photofinish.doubles.twitch.TwitchDouble;
import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Twitch and Discord take every call and answer none: commands do not notice, and what is to be told is told later. */
class NobodyAnswersTest extends ServerStory {
    private static final int RACES = 4;

    private final TwitchDouble twitch = new TwitchDouble();
    private final DiscordDouble discord = new DiscordDouble(0, "bot-token", "webhook-token");

    @Override
    protected List<String> moreOptions() {
        return Stream.concat(
                        twitch.options().stream(),
                        Stream.of(
                                "--photofinish.twitch.sign-in=false",
                                "--photofinish.twitch.poll-every=200ms",
                                "--photofinish.outside.answer-within=3s",
                                "--photofinish.outside.failures-before-pause=10000",
                                "--photofinish.outbox.first-pause=100ms",
                                "--photofinish.outbox.longest-pause=300ms",
                                "--photofinish.discord.api-base-url=" + discord.address(),
                                "--photofinish.discord.webhook-url=" + discord.webhookUrl(),
                                "--photofinish.discord.bot-token=bot-token",
                                "--photofinish.discord.guild-id=" + DiscordDouble.GUILD))
                .toList();
    }

    @AfterAll
    void closeTheOthers() {
        twitch.close();
        discord.close();
    }

    @Test
    void everyCommandIsAnsweredWhileNoCallIsAndThePostsComeLaterOnceEachAndInOrder() {
        twitch.server().faults().always("/", new Fault.Hanging());
        discord.faults().always("/", new Fault.Hanging());
        int answered = answered();
        var player = user("ada");
        var races = Stream.generate(() -> openRace(organizer(), "Quiet run"))
                .limit(RACES)
                .toList();
        races.forEach(race -> player.post("/api/races/" + race + "/join").ok());
        await().until(() -> !discord.received("/webhooks").isEmpty()
                && !twitch.server().received("/oauth2").isEmpty());

        races.forEach(race -> lives(race, user("cleo")));

        assertThat(answered()).isEqualTo(answered);
        assertThat(discord.posted()).isEmpty();
        twitch.server().faults().none();
        discord.faults().none();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(races)
                        .allSatisfy(race -> assertThat(titles(race))
                                .containsExactly(
                                        "New Race: Quiet run",
                                        "Race Started: Renamed run",
                                        "Race Finished: Renamed run")));
        await().until(() -> Api.as(server, "boss", "admin")
                .get("/api/admin/deliveries?status=pending")
                .ok()
                .get("deliveries")
                .isEmpty());
        assertThat(discord.postedByWebhook()).hasSize(RACES * 3);
    }

    /** Eight commands, each answered as on any other day. */
    private void lives(String race, Api caster) {
        var path = "/api/races/" + race;
        organizer().patch(path, Map.of("name", "Renamed run")).ok();
        caster.post(path + "/cast-join").ok();
        caster.post(path + "/cast-leave").ok();
        organizer().post(path + "/release-seeds").ok();
        organizer().post(path + "/start").ok();
        organizer().post(path + "/finish").ok();
        assertThat(caster.get(path).ok().get("status").asString()).isEqualTo("finished");
    }

    private int answered() {
        return twitch.server().answered() + discord.answered();
    }

    private List<String> titles(String race) {
        return discord.postedByWebhook().stream()
                .filter(post -> post.body().at("/embeds/0/url").asString().endsWith(race))
                .map(PostedMessage::title)
                .toList();
    }
}
