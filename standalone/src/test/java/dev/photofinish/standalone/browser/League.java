package dev.photofinish.standalone.browser;

import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;

/**
 * An organization with a tournament that somebody plays in, by what their pages are addressed with.
 *
 * @param invite ending of a link by which people come in
 * @param run under way, of the player
 */
record League(
        String organization,
        String invite,
        String tournament,
        String permalink,
        String player,
        String run,
        String liveRace) {
    private static final String TOURNAMENTS = "/api/async-tournaments/";

    static League heldBy(Api boss, Api player) {
        var organization = id(boss, "/api/organizations", Map.of("name", "Marrow League"));
        var inside = "/api/organizations/" + organization;
        boss.patch(inside, Map.of("allow_async_live_races", true)).ok();
        boss.post(inside + "/race-room-profiles", Map.of("name", "Finals")).ok();
        boss.post(inside + "/invites", Map.of("slug", "spring")).ok();
        player.post("/api/organization-invites/spring/accept").ok();
        var about = "# Rules\n\n**Two** runs, as [they](https://rules.example) say:\n\n- no `resets`\n- one video";
        var terms = Map.<String, Object>of("name", "Spring Qualifiers", "description", about);
        var tournament = id(boss, inside + "/async-tournaments", terms);
        var pool = id(boss, TOURNAMENTS + tournament + "/pools", Map.of("name", "Standard"));
        var seeds = List.of(Map.of("url", "https://seeds.example/1"), Map.of("url", "https://seeds.example/2"));
        var permalink = boss.post(TOURNAMENTS + "pools/" + pool + "/permalinks", Map.of("permalinks", seeds))
                .ok()
                .at("/permalinks/0/id")
                .asString();
        var run = id(player, TOURNAMENTS + tournament + "/runs", Map.of("pool_id", pool));
        var account = player.get("/api/users/me").ok().get("id").asString();
        var liveRace = id(
                boss,
                TOURNAMENTS + tournament + "/live-races",
                Map.of("pool_id", pool, "scheduled_at", "2100-03-07T19:00:00Z", "match_title", "Final"));
        return new League(organization, "spring", tournament, permalink, account, run, liveRace);
    }

    private static String id(Api who, String path, Map<String, Object> body) {
        return who.post(path, body).ok().get("id").asString();
    }
}
