package dev.photofinish.standalone.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;

/** A server with an organization in which somebody organizes, somebody reviews, and two play. */
abstract class TournamentStory extends ServerStory {
    static final String ALL = "/api/async-tournaments/";

    Api boss;
    Api rita;
    Api ada;
    Api bob;
    String organization;

    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.tournaments.countdown=0s", "--photofinish.rate-limit.enabled=false");
    }

    @BeforeAll
    void people() {
        boss = Api.as(server, "boss", "admin");
        ada = user("ada");
        bob = user("bob");
        rita = user("rita");
        organization = founded();
        member(ada, "ada");
        member(bob, "bob");
        member(rita, "rita", "ASYNC_REVIEWER");
    }

    String founded() {
        var name = "O" + UUID.randomUUID();
        return "/api/organizations/" + id(boss.post("/api/organizations", Map.of("name", name)));
    }

    void member(Api person, String login, String... permissions) {
        assertThat(person.token()).isNotEmpty();
        boss.post(organization + "/members", Map.of("twitch_username", login, "permissions", List.of(permissions)))
                .ok();
    }

    /** Where a tournament is that is held on these terms. */
    String tournament(Map<String, Object> terms) {
        var body = new HashMap<String, Object>(terms);
        body.putIfAbsent("name", "T" + UUID.randomUUID());
        return ALL + id(boss.post(organization + "/async-tournaments", body));
    }

    /** A pool with so many permalinks. */
    String pool(String tournament, String name, int permalinks) {
        var pool = id(boss.post(tournament + "/pools", Map.of("name", name)));
        for (int n = 0; n < permalinks; n++) {
            var url = "https://seeds.example/" + name + "/" + n;
            boss.post(ALL + "pools/" + pool + "/permalinks", Map.of("url", url)).ok();
        }
        return pool;
    }

    static String drawn(Api player, String tournament, String pool) {
        return ALL + "runs/" + id(player.post(tournament + "/runs", Map.of("pool_id", pool)));
    }

    /** A run that is finished, whatever it took. */
    static String played(Api player, String tournament, String pool) {
        var run = drawn(player, tournament, pool);
        player.post(run + "/ready").ok();
        player.post(run + "/finish").ok();
        return run;
    }

    /** The same; a reviewer says what it took. */
    String played(Api player, String tournament, String pool, int seconds) {
        var run = played(player, tournament, pool);
        rita.patch(run + "/review", Map.of("review_status", "accepted", "elapsed_time_seconds", seconds))
                .ok();
        return run;
    }

    static String id(Answer made) {
        return made.ok().get("id").asString();
    }

    static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(each -> each.at(pointer).asString()).toList();
    }
}
