package dev.photofinish.standalone.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organizations over real HTTP: what is commanded is what the answer shows. */
class OrganizationsTest extends ServerStory {
    private Api boss;
    private Api ada;
    private Api bob;

    @BeforeAll
    void people() {
        boss = Api.as(server, "boss", "admin");
        ada = user("ada");
        bob = user("bob");
    }

    @Test
    void whoever_founds_one_is_told_where_it_is_and_is_its_administrator() throws Exception {
        var answer = postRaw(boss, "/api/organizations", Map.of("name", " Founded ", "description", "x"), "founding");

        assertThat(answer.statusCode()).isEqualTo(201);
        var page = JsonMapper.shared().readTree(answer.body());
        var address = "/api/organizations/" + page.get("id").asString();
        assertThat(answer.headers().firstValue("Location")).contains(address);
        assertThat(page.get("name").asString()).isEqualTo("Founded");
        assertThat(page.at("/membership/permissions/0").asString()).isEqualTo("ADMIN");
        assertThat(page.get("allow_async_live_races").asBoolean()).isFalse();
        assertThat(page.get("live_race_account_age_days").asInt()).isEqualTo(7);
        assertThat(boss.get(address).ok()).isEqualTo(page);

        var again = postRaw(boss, "/api/organizations", Map.of("name", " Founded ", "description", "x"), "founding");
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(again.headers().firstValue("Location")).contains(address);
    }

    @Test
    void a_name_is_one_organization_s_in_any_case_of_letters() {
        founded("Unique");
        assertThat(boss.post("/api/organizations", Map.of("name", "UNIQUE")).status())
                .isEqualTo(409);
        var other = founded("Other");
        assertThat(boss.patch(other, Map.of("name", "unique")).status()).isEqualTo(409);
        assertThat(boss.patch(other, Map.of("name", "OTHER")).ok().get("name").asString())
                .isEqualTo("OTHER");
        founded("other again");
    }

    @Test
    void an_edit_leaves_out_what_stays_and_says_null_for_what_goes() {
        var organization = founded("Edited");
        boss.patch(organization, Map.of("description", "Every weekend", "live_race_account_age_days", 30))
                .ok();

        var allowed =
                boss.patch(organization, Map.of("allow_async_live_races", true)).ok();
        assertThat(allowed.get("description").asString()).isEqualTo("Every weekend");
        assertThat(allowed.get("live_race_account_age_days").asInt()).isEqualTo(30);
        assertThat(allowed.get("allow_async_live_races").asBoolean()).isTrue();

        var cleared = new HashMap<String, Object>();
        cleared.put("description", null);
        cleared.put("name", null);
        var page = boss.patch(organization, cleared).ok();
        assertThat(page.get("description").isNull()).isTrue();
        assertThat(page.get("name").asString()).isEqualTo("Edited");
    }

    @Test
    void an_age_says_the_organization_until_it_leaves_it_to_the_platform() {
        var organization = founded("Aged");
        assertThat(boss.get(organization)
                        .ok()
                        .get("live_race_account_age_inherited")
                        .asBoolean())
                .isTrue();
        var said = boss.patch(organization, Map.of("live_race_account_age_days", 0))
                .ok();
        assertThat(said.get("live_race_account_age_days").asInt()).isZero();
        assertThat(said.get("live_race_account_age_inherited").asBoolean()).isFalse();
        var left = new HashMap<String, Object>();
        left.put("live_race_account_age_days", null);
        var inherited = boss.patch(organization, left).ok();
        assertThat(inherited.get("live_race_account_age_days").asInt()).isEqualTo(7);
        assertThat(inherited.get("live_race_account_age_inherited").asBoolean()).isTrue();
    }

    @Test
    void the_platform_switches_what_an_organization_may_and_it_is_told_who_did() {
        var organization = founded("Switched");
        var switched = boss.put(organization + "/features/LIVE_RACES", Map.of("enabled", true))
                .ok();
        assertThat(switched.get("allow_async_live_races").asBoolean()).isTrue();
        assertThat(switched.at("/features/0/switched_by/twitch_username").asString())
                .isEqualTo("boss");
        assertThat(enabled(switched)).containsExactly("LIVE_RACES", "RACETIME_BOT");

        var without = boss.put(organization + "/features/RACETIME_BOT", Map.of("enabled", false))
                .ok();
        assertThat(enabled(without)).containsExactly("LIVE_RACES");
        assertThat(boss.put(organization + "/features/TELEPORT", Map.of("enabled", true))
                        .status())
                .isEqualTo(404);
        refusedFor("enabled", boss.put(organization + "/features/LIVE_RACES", Map.of()));
    }

    @Test
    void an_organization_is_asked_for_and_founded_once_with_who_asked_as_its_administrator() {
        var asked = ada.post("/api/organization-requests", Map.of("name", "Asked for", "description", "please"));
        assertThat(asked.status()).isEqualTo(201);
        var id = asked.ok().get("id").asString();
        assertThat(asked.ok().get("status").asString()).isEqualTo("pending");
        assertThat(ada.get("/api/organization-requests/" + id).ok()).isEqualTo(asked.ok());
        assertThat(boss.get("/api/organizations/" + id).status()).isEqualTo(404);
        refusedFor("name", ada.post("/api/organization-requests", Map.of("name", "x".repeat(201))));

        var answer = "/api/admin/organization-requests/" + id;
        var approved =
                boss.post(answer + "/approve", Map.of("notes", "Welcome")).ok();
        assertThat(approved.get("status").asString()).isEqualTo("approved");
        assertThat(approved.get("notes").asString()).isEqualTo("Welcome");
        assertThat(approved.at("/reviewed_by/twitch_username").asString()).isEqualTo("boss");
        for (var again : List.of("/approve", "/reject")) {
            assertThat(boss.post(answer + again, Map.of()).status()).isEqualTo(409);
        }
        var founded = ada.get("/api/organizations/" + id).ok();
        assertThat(founded.at("/membership/permissions/0").asString()).isEqualTo("ADMIN");
        assertThat(ada.post("/api/organization-requests", Map.of("name", "ASKED FOR"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoever_asks_too_often_waits() {
        for (int n = 0; n < 3; n++) {
            assertThat(ask(bob, "Often " + n)).isEqualTo(201);
        }
        assertThat(ask(bob, "Often 3")).isEqualTo(409);
        var waiting =
                boss.get("/api/admin/organization-requests?limit=200").ok().get("items");
        waiting.valueStream()
                .filter(each -> each.get("name").asString().startsWith("Often "))
                .forEach(each -> boss.post(
                                "/api/admin/organization-requests/"
                                        + each.get("id").asString() + "/reject",
                                Map.of())
                        .ok());
        assertThat(ask(bob, "Often 4")).isEqualTo(201);
        assertThat(ask(bob, "Often 5")).isEqualTo(201);
        assertThat(ask(bob, "Often 6")).isEqualTo(429);
    }

    @Test
    void whoever_is_invited_comes_in_and_leaves_again() {
        var organization = founded("Inviting");
        var invites = organization + "/invites";
        var invite = boss.post(invites, Map.of("slug", "Spring_2030-a", "max_uses", 1));
        assertThat(invite.status()).isEqualTo(201);
        assertThat(invite.ok().get("is_active").asBoolean()).isTrue();
        assertThat(boss.post(invites, Map.of("slug", "Spring_2030-a")).status()).isEqualTo(409);

        var page = ada.post(accept("Spring_2030-a")).ok();
        assertThat(page.get("members")).hasSize(2);
        assertThat(page.at("/membership/permissions")).isEmpty();
        assertThat(ada.post(accept("Spring_2030-a")).status()).isEqualTo(409);
        assertThat(bob.post(accept("Spring_2030-a")).status()).isEqualTo(409);
        assertThat(bob.post(accept("never-made")).status()).isEqualTo(404);
        assertThat(bob.post("/api/organization-invites/%00/accept").status()).isEqualTo(404);
        assertThat(boss.get(invites).ok().at("/items/0/uses_count").asInt()).isEqualTo(1);

        assertThat(ada.post(organization + "/leave").status()).isEqualTo(204);
        assertThat(ada.get(organization).ok().get("members").isNull()).isTrue();
        assertThat(ada.post(organization + "/leave").status()).isEqualTo(404);
    }

    @Test
    void a_link_nobody_named_cannot_be_guessed_and_a_revoked_one_leads_nowhere_for_good() {
        var invites = founded("Revoking") + "/invites";
        var slug = boss.post(invites, Map.of()).ok().get("slug").asString();
        assertThat(slug).matches("[0-9a-f]{32}");

        assertThat(boss.delete(invites + "/" + slug).status()).isEqualTo(204);

        assertThat(boss.delete(invites + "/" + slug).status()).isEqualTo(404);
        assertThat(ada.post(accept(slug)).status()).isEqualTo(404);
        assertThat(boss.post(invites, Map.of("slug", slug)).status()).isEqualTo(409);
        assertThat(boss.get(invites).ok().get("count").asInt()).isZero();
    }

    @Test
    void members_are_added_promoted_and_removed() {
        var members = founded("Peopled") + "/members";
        var added = boss.post(members, Map.of("twitch_username", "Ada", "permissions", List.of("MODERATOR")));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.ok().at("/user/twitch_username").asString()).isEqualTo("ada");
        assertThat(boss.post(members, Map.of("twitch_username", "ada")).status())
                .isEqualTo(409);
        assertThat(boss.post(members, Map.of("twitch_username", "no_such_account"))
                        .status())
                .isEqualTo(404);

        var member = members + "/" + added.ok().at("/user/id").asString();
        var promoted = boss.patch(member, Map.of("permissions", List.of("ASYNC_REVIEWER", "ADMIN", "ADMIN")));
        assertThat(promoted.ok().get("permissions").toString()).isEqualTo("[\"ADMIN\",\"ASYNC_REVIEWER\"]");
        assertThat(ada.post(members, Map.of("twitch_username", "bob")).status()).isEqualTo(201);
        assertThat(ada.patch("/api/organizations/" + members.split("/", -1)[3], Map.of("allow_async_live_races", true))
                        .status())
                .isEqualTo(403);

        assertThat(boss.delete(member).status()).isEqualTo(204);
        assertThat(boss.delete(member).status()).isEqualTo(404);
        assertThat(ada.post(members, Map.of("twitch_username", "bob")).status()).isEqualTo(404);
    }

    @Test
    void race_room_profiles_are_kept_within_what_racetime_takes() {
        var profiles = founded("Profiled") + "/race-room-profiles";
        var first = boss.post(profiles, Map.of("name", "Relaxed", "is_default", true));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.ok().get("start_delay").asInt()).isEqualTo(15);
        assertThat(first.ok().get("time_limit").asInt()).isEqualTo(24);
        var second = boss.post(profiles, Map.of("name", "Strict", "start_delay", 60, "time_limit", 1))
                .ok();
        assertThat(boss.post(profiles, Map.of("name", "STRICT")).status()).isEqualTo(409);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("name", ""),
                Map.of("name", "x", "start_delay", 9),
                Map.of("name", "x", "start_delay", 61),
                Map.of("name", "x", "time_limit", 0),
                Map.of("name", "x", "time_limit", 73),
                Map.of("name", "x", "auto_start", "yes"))) {
            assertThat(boss.post(profiles, wrong).status()).as(wrong.toString()).isEqualTo(422);
        }

        var address = profiles + "/" + second.get("id").asString();
        assertThat(boss.post(address + "/set-default").ok().get("is_default").asBoolean())
                .isTrue();
        var replaced = boss.put(address, Map.of("name", "Firm")).ok();
        assertThat(replaced.get("start_delay").asInt()).isEqualTo(15);
        assertThat(replaced.get("is_default").asBoolean()).isTrue();
        assertThat(boss.get(address).ok()).isEqualTo(replaced);
        assertThat(boss.get(profiles)
                        .ok()
                        .get("items")
                        .valueStream()
                        .filter(each -> each.get("is_default").asBoolean()))
                .hasSize(1);
        assertThat(boss.delete(address).status()).isEqualTo(204);
        assertThat(boss.delete(address).status()).isEqualTo(404);
        assertThat(boss.get(profiles).ok().get("count").asInt()).isEqualTo(1);
    }

    @Test
    void what_belongs_to_another_organization_is_not_found_in_this_one() {
        var mine = founded("Mine");
        var theirs = founded("Theirs");
        var profile = boss.post(theirs + "/race-room-profiles", Map.of("name", "Theirs"))
                .ok();
        var slug = boss.post(theirs + "/invites", Map.of()).ok().get("slug").asString();
        var foreign = mine + "/race-room-profiles/" + profile.get("id").asString();

        assertThat(boss.get(foreign).status()).isEqualTo(404);
        assertThat(boss.put(foreign, Map.of("name", "Stolen")).status()).isEqualTo(404);
        assertThat(boss.post(foreign + "/set-default").status()).isEqualTo(404);
        assertThat(boss.delete(foreign).status()).isEqualTo(404);
        assertThat(boss.delete(mine + "/invites/" + slug).status()).isEqualTo(404);
    }

    @Test
    void bodies_that_make_no_sense_are_refused_field_by_field() {
        var organization = founded("Sensible");
        refusedFor("name", boss.post("/api/organizations", Map.of("name", " ")));
        refusedFor("name", boss.post("/api/organizations", Map.of("name", "x".repeat(256))));
        refusedFor("description", boss.post("/api/organizations", Map.of("name", "x", "description", 7)));
        refusedFor("live_race_account_age_days", boss.patch(organization, Map.of("live_race_account_age_days", -1)));
        refusedFor("slug", boss.post(organization + "/invites", Map.of("slug", "a b")));
        refusedFor("max_uses", boss.post(organization + "/invites", Map.of("max_uses", 0)));
        var past = boss.post(organization + "/invites", Map.of("expires_at", "2020-01-01T00:00:00Z"));
        assertThat(past.status()).isEqualTo(422);
        var unknown = Map.of("twitch_username", "ada", "permissions", List.of("EMPEROR"));
        refusedFor("permissions", boss.post(organization + "/members", unknown));
        refusedFor("permissions", boss.patch(organization + "/members/" + UUID.randomUUID(), Map.of()));
    }

    private static void refusedFor(String field, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains("\"" + field + "\"");
    }

    private static int ask(Api who, String name) {
        return who.post("/api/organization-requests", Map.of("name", name)).status();
    }

    private static Stream<String> enabled(JsonNode page) {
        return page.get("features")
                .valueStream()
                .filter(each -> each.get("enabled").asBoolean())
                .map(each -> each.get("feature").asString());
    }

    private String founded(String name) {
        JsonNode page = boss.post("/api/organizations", Map.of("name", name)).ok();
        return "/api/organizations/" + page.get("id").asString();
    }

    private static String accept(String slug) {
        return "/api/organization-invites/" + slug + "/accept";
    }

    private HttpResponse<String> postRaw(Api caller, String path, Object body, String key) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server + path))
                    .header("Authorization", "Bearer " + caller.token())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JsonMapper.shared().writeValueAsString(body)));
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
