package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.account.RegisterAccount;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.doubles.twitch.TwitchPerson;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.Commands;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Signing in through {@code /api/auth/twitch} and {@code /api/auth/callback}, and whose account that is. */
class TwitchLoginTest {
    private final TwitchSite site = TwitchSite.shared();

    @Test
    void twitch_is_asked_for_a_code_with_pkce_and_without_any_scope() {
        var browser = new Browser();
        var consent = browser.sentOn(site.begin(TwitchSite.PARTNER, ""));
        assertThat(consent).startsWith(site.outside().address() + "/oauth2/authorize?");
        assertThat(Browser.parameter(consent, "response_type")).isEqualTo("code");
        assertThat(Browser.parameter(consent, "client_id")).isEqualTo("our-client");
        assertThat(Browser.parameter(consent, "state")).hasSize(43);
        assertThat(Browser.parameter(consent, "code_challenge")).hasSize(43);
        assertThat(Browser.parameter(consent, "code_challenge_method")).isEqualTo("S256");
        assertThat(consent).doesNotContain("scope", "email", TwitchSite.SECRET);
    }

    @Test
    void whoever_is_new_gets_an_account_and_a_code_for_a_token() {
        var person = new TwitchPerson("77", "Ada_Of_Twitch", "Ada", "https://static-cdn.jtvnw.net/ada.png");
        site.twitch().consentAs(person);
        var browser = new Browser();
        var end = browser.sentOn(site.callback(browser, TwitchSite.PARTNER + "?a=b", "&locale=fr-CA"));
        assertThat(end).startsWith(TwitchSite.PARTNER + "?a=b&code=");
        assertThat(browser.cookies()).isEmpty();

        var me = site.withCode(Browser.parameter(end, "code"))
                .get("/api/auth/me")
                .ok();
        assertThat(me.path("twitch_username").asString()).isEqualTo("ada_of_twitch");
        assertThat(me.path("twitch_display_name").asString()).isEqualTo("Ada");
        assertThat(me.path("twitch_avatar_url").asString()).isEqualTo("https://static-cdn.jtvnw.net/ada.png");
        assertThat(me.path("role").asString()).isEqualTo("user");
        assertThat(me.path("locale").asString()).isEqualTo("fr");
    }

    @Test
    void whoever_comes_back_is_the_same_with_the_name_and_face_of_now_in_the_language_chosen_before() {
        var before = site.as(new TwitchPerson("78", "grace", "Grace", "https://example.org/1.png"));
        before.patch("/api/users/me/locale", "{\"locale\": \"fr\"}");
        var after = site.as(new TwitchPerson("78", "grace_h", "Grace H.", "https://example.org/2.png"));

        var me = after.get("/api/auth/me").ok();
        assertThat(me.path("id")).isEqualTo(before.get("/api/auth/me").ok().path("id"));
        assertThat(me.path("twitch_username").asString()).isEqualTo("grace_h");
        assertThat(me.path("twitch_display_name").asString()).isEqualTo("Grace H.");
        assertThat(me.path("twitch_avatar_url").asString()).isEqualTo("https://example.org/2.png");
        assertThat(me.path("locale").asString()).isEqualTo("fr");
    }

    @Test
    void logins_that_are_to_be_admins_are() {
        var boss = site.as(TwitchPerson.of("79", "The_Boss"));
        assertThat(boss.get("/api/auth/me").ok().path("role").asString()).isEqualTo("admin");
    }

    @Test
    void an_account_from_before_twitch_is_taken_over_by_who_goes_by_its_login() {
        var fresh = site.bean(Fresh.class);
        var id = fresh.account();
        site.bean(Commands.class)
                .send(id, new RegisterAccount(id, "early", "Early", null, Role.ORGANIZER, fresh.now()), id)
                .join();

        var me = site.as(TwitchPerson.of("80", "early")).get("/api/auth/me").ok();
        assertThat(me.path("id").asString()).isEqualTo(id.toString());
        assertThat(me.path("role").asString()).isEqualTo("organizer");
    }

    @Test
    void a_login_that_somebody_else_has_now_is_theirs_and_nobody_gets_another_s_account() {
        var first = site.as(TwitchPerson.of("81", "sought_after"));
        var second = site.as(TwitchPerson.of("82", "sought_after"));
        assertThat(second.get("/api/auth/me").ok().path("id"))
                .isNotEqualTo(first.get("/api/auth/me").ok().path("id"));
        assertThat(second.login()).isEqualTo("sought_after");
        assertThat(first.login()).startsWith("sought_after~");

        assertThat(site.as(TwitchPerson.of("81", "moved_on")).login()).isEqualTo("moved_on");
        assertThat(first.login()).isEqualTo("moved_on");
    }

    @Test
    void first_logins_at_the_same_time_make_one_account() {
        var person = site.somebody();
        site.twitch().consentAs(person);
        var browsers = IntStream.range(0, 4).mapToObj(_ -> new Browser()).toList();
        var callbacks = browsers.stream()
                .map(browser -> site.callback(browser, TwitchSite.PARTNER, ""))
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var ends = IntStream.range(0, 4)
                    .mapToObj(at -> threads.submit(() -> browsers.get(at).sentOn(callbacks.get(at))))
                    .toList();
            assertThat(ends)
                    .extracting(end -> site.withCode(Browser.parameter(end.get(), "code"))
                            .get("/api/auth/me")
                            .ok()
                            .path("id")
                            .asString())
                    .doesNotContain("")
                    .containsOnly(
                            site.as(person).get("/api/auth/me").ok().path("id").asString());
        }
    }

    @Test
    void a_restart_in_the_middle_is_not_noticed() {
        var person = site.somebody();
        site.twitch().consentAs(person);
        var browser = new Browser();
        var consent = browser.sentOn(site.begin(TwitchSite.PARTNER, ""));
        site.restart();
        var end = browser.sentOn(site.here(browser.sentOn(consent)));
        site.restart();
        assertThat(site.withCode(Browser.parameter(end, "code")).login()).isEqualTo(person.login());
    }

    @Test
    void the_page_is_told_how_people_sign_in_here() {
        var ways = site.anonymous().get("/api/auth/providers").ok();
        assertThat(ways.path("twitch").asBoolean()).isTrue();
        assertThat(ways.path("local").asBoolean()).isFalse();
        assertThat(site.anonymous()
                        .post("/api/auth/local", "{\"twitch_username\": \"ada\"}")
                        .refused(404))
                .isEqualTo("not-found");
    }

    @Test
    void without_credentials_twitch_is_not_there_and_names_are() {
        var api = CommandServer.shared().anonymous();
        var ways = api.get("/api/auth/providers").ok();
        assertThat(ways.path("twitch").asBoolean()).isFalse();
        assertThat(ways.path("local").asBoolean()).isTrue();
        assertThat(api.get("/api/auth/twitch").refused(404)).isEqualTo("not-found");
    }
}
