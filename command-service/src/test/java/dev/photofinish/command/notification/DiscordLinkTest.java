package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.edge.Api;
import dev.photofinish.command.edge.Browser;
import dev.photofinish.doubles.Fault;
import java.net.http.HttpRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linking an account in a browser, with a stand-in for Discord. */
@Execution(ExecutionMode.SAME_THREAD)
class DiscordLinkTest {
    private final DiscordServer server = DiscordServer.shared();
    private final String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 56, 1L << 60));
    private final Browser browser = new Browser();
    private Api api = server.somebody("user");

    DiscordLinkTest() {
        server.discord().consentAs(id, "kim");
    }

    @AfterEach
    void discordIsWell() {
        server.discord().faults().none();
    }

    @Test
    void who_consents_is_linked_until_they_undo_it() {
        assertThat(status().path("linked").asBoolean()).isFalse();
        assertThat(status().path("available").asBoolean()).isTrue();
        assertThat(status().path("bot").asBoolean()).isTrue();
        assertThat(link()).isEqualTo("/settings?discord=linked");
        assertThat(status().path("discord_id").asString()).isEqualTo(id);
        assertThat(status().path("discord_username").asString()).isEqualTo("kim");
        assertThat(api.post("/api/discord/link/unlink").ok().path("linked").asBoolean())
                .isFalse();
        assertThat(link()).isEqualTo("/settings?discord=linked");
    }

    @Test
    void a_person_is_linked_to_one_account() {
        link();
        api = server.somebody("user");
        assertThat(link()).isEqualTo("/settings?discord=taken");
        assertThat(status().path("linked").asBoolean()).isFalse();
    }

    @Test
    void another_browser_can_do_nothing_with_the_address_and_it_works_once() {
        var back = browser.sentOn(begin());
        assertThat(back).startsWith("http://" + api.address() + "/api/discord/link/callback?");
        assertThat(new Browser().sentOn(back)).isEqualTo("/settings?discord=unknown");
        assertThat(browser.sentOn(back)).isEqualTo("/settings?discord=unknown");
    }

    @Test
    void when_discord_does_not_say_who_it_is_nothing_is_linked() {
        var back = browser.sentOn(begin());
        server.discord().faults().next("/oauth2/token", new Fault.Cut());
        assertThat(browser.sentOn(back)).isEqualTo("/settings?discord=failed");
        assertThat(status().path("linked").asBoolean()).isFalse();
    }

    private String link() {
        return browser.sentOn(browser.sentOn(begin()));
    }

    private String begin() {
        var answer = browser.send(browser.request("http://" + api.address() + "/api/discord/link")
                .header("Authorization", "Bearer " + api.token())
                .POST(HttpRequest.BodyPublishers.noBody()));
        return JsonMapper.shared().readTree(answer.body()).path("authorize_url").asString();
    }

    private JsonNode status() {
        return api.get("/api/discord/link/status").ok();
    }
}
