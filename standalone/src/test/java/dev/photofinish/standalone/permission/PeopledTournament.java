package dev.photofinish.standalone.permission;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A tournament with whatever somebody may try something with, made when it is asked for. */
final class PeopledTournament {
    static final String TOURNAMENTS = "/api/async-tournaments/";

    final String id;
    private final String organization;
    private final Api boss;
    private final Api player;
    private final Map<String, String> made = new HashMap<>();

    private PeopledTournament(Api boss, Api player, String organization) {
        this.organization = organization;
        this.boss = boss;
        this.player = player;
        id = id(boss.post(list(), Map.of("name", "T" + UUID.randomUUID())));
    }

    static PeopledTournament in(String organization, Api boss, Api player) {
        return new PeopledTournament(boss, player, organization);
    }

    String at(String path) {
        return TOURNAMENTS + id + path;
    }

    String list() {
        return organization + "/async-tournaments";
    }

    String pool(String pool) {
        return TOURNAMENTS + "pools/" + pool;
    }

    /** A pool without permalinks. */
    String empty() {
        return made("Empty", name -> pool(name, List.of()));
    }

    /** A pool that nobody has played. */
    String spare() {
        return made("Spare", name -> pool(name, List.of("https://seeds.example/2")));
    }

    /** A permalink that nobody has played. */
    String unplayed() {
        return made("Unused", name -> {
            var pool = pool(name, List.of("https://seeds.example/3"));
            return boss.get(at("/pools"))
                    .ok()
                    .get("items")
                    .valueStream()
                    .filter(each -> each.get("id").asString().equals(pool))
                    .findFirst()
                    .orElseThrow()
                    .at("/permalinks/0/id")
                    .asString();
        });
    }

    String permalink() {
        return TOURNAMENTS + "permalinks/" + unplayed();
    }

    /** What the player has played. */
    String history() {
        return at("/players/" + player.get("/api/users/me").ok().get("id").asString() + "/runs");
    }

    /** A run that is over. */
    String finished() {
        return made("Played", name -> {
            var run = started(pool(name, List.of("https://seeds.example/1")));
            player.post(run + "/ready").ok();
            player.post(run + "/finish").ok();
            return run;
        });
    }

    /** A run that waits for its start; made when it is asked for. */
    String pending() {
        return started(spare());
    }

    /** A run that is being played. */
    String running() {
        var run = pending();
        player.post(run + "/ready").ok();
        return run;
    }

    String disqualified() {
        boss.post(finished() + "/disqualify", Map.of("reason", "A mistake")).ok();
        return finished();
    }

    String replaced() {
        player.post(finished() + "/reattempt").ok();
        return finished();
    }

    /** A live race far ahead; made when it is asked for. */
    String liveRace() {
        var far = Instant.now().plus(Duration.ofDays(30)).toString();
        var planned = boss.post(at("/live-races"), Map.of("pool_id", spare(), "scheduled_at", far));
        return TOURNAMENTS + "live-races/" + id(planned);
    }

    PeopledTournament hidden() {
        boss.patch(at(""), Map.of("hide_results", true)).ok();
        return this;
    }

    private String started(String pool) {
        return TOURNAMENTS + "runs/" + id(player.post(at("/runs"), Map.of("pool_id", pool)));
    }

    private String made(String name, UnaryOperator<String> making) {
        return made.computeIfAbsent(name, making);
    }

    private String pool(String name, List<String> urls) {
        var pool = id(boss.post(at("/pools"), Map.of("name", name)));
        for (var url : urls) {
            boss.post(pool(pool) + "/permalinks", Map.of("url", url)).ok();
        }
        return pool;
    }

    private static String id(Answer made) {
        return made.ok().get("id").asString();
    }
}
