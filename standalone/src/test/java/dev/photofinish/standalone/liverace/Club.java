package dev.photofinish.standalone.liverace;

import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;

/**
 * An organization whose tournament has a pool of two permalinks. Ann, Ben and Cleo may race; Mia has had her run in that
 * pool, and Zed of racetime.gg is linked to nobody.
 */
final class Club {
    static final String TOURNAMENTS = "/api/async-tournaments/";

    final Api boss;
    final Api rita;
    final Api ann;
    final Person annThere;
    final Person benThere;
    final Person cleoThere;
    final Person miaThere;
    final Person zedThere;
    final String pool;
    final String profile;
    final String tournament;
    /** What is left to be raced. */
    final String unplayed;

    private final RacingServer server;
    private final String name;
    private final String organization;

    Club(RacingServer server, String name) {
        this.server = server;
        this.name = name;
        boss = Api.as(server.address(), "boss", "admin");
        organization = "/api/organizations/" + id(boss.post("/api/organizations", Map.of("name", name)));
        boss.patch(organization, Map.of("allow_async_live_races", true, "live_race_account_age_days", 0))
                .ok();
        profile = id(boss.post(
                organization + "/race-room-profiles",
                Map.of("name", "Begins when all are ready", "auto_start", true, "start_delay", 10)));
        tournament = TOURNAMENTS
                + id(boss.post(
                        organization + "/async-tournaments",
                        Map.of(
                                "name",
                                name,
                                "racetime_category",
                                RacingServer.CATEGORY,
                                "racetime_goal",
                                RacingServer.GOAL)));
        pool = id(boss.post(tournament + "/pools", Map.of("name", "Standard")));
        for (var seed : List.of("one", "two")) {
            var url = "https://seeds.example/" + name + "/" + seed;
            boss.post(TOURNAMENTS + "pools/" + pool + "/permalinks", Map.of("url", url))
                    .ok();
        }
        rita = member("rita", "ASYNC_REVIEWER");
        ann = member("ann");
        annThere = linked(ann, "ann");
        benThere = linked(member("ben"), "ben");
        cleoThere = linked(member("cleo"), "cleo");
        var mia = member("mia");
        miaThere = linked(mia, "mia");
        zedThere = server.racetime().person(called("zed"));
        unplayed = otherThan(playedAndLost(mia));
    }

    /** Names are those of this club, however many there are. */
    String called(String person) {
        return person + name;
    }

    private Api member(String person, String... permissions) {
        var api = Api.as(server.address(), called(person), "user");
        boss.post(
                        organization + "/members",
                        Map.of("twitch_username", called(person), "permissions", List.of(permissions)))
                .ok();
        return api;
    }

    private Person linked(Api account, String person) {
        var there = server.racetime().person(called(person));
        server.racetime().atTheBrowser(there);
        try (var browser = new Browser(server.address())) {
            var where = browser.link(account);
            if (!"racetime=linked".equals(where.getQuery())) {
                throw new AssertionError("not linked: " + where);
            }
        }
        return there;
    }

    private String playedAndLost(Api player) {
        var run = TOURNAMENTS + "runs/" + id(player.post(tournament + "/runs", Map.of("pool_id", pool)));
        return player.post(run + "/forfeit").ok().get("permalink_id").asString();
    }

    private String otherThan(String permalink) {
        return boss.get(tournament + "/pools")
                .ok()
                .at("/items/0/permalinks")
                .valueStream()
                .filter(each -> !each.get("id").asString().equals(permalink))
                .findFirst()
                .orElseThrow()
                .get("url")
                .asString();
    }

    private static String id(Answer made) {
        return made.ok().get("id").asString();
    }
}
