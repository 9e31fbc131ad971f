package dev.photofinish.doubles.demo;

import dev.photofinish.doubles.demo.DemoServer.Visit;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An organization with a tournament, and players whose accounts at racetime.gg are linked. What is there already stays. */
final class DemoLeague {
    static final String CATEGORY = "gravel";
    static final String BOT = "GravelBot";
    static final String GOAL = "Beat the game";
    /** Who holds it. */
    static final String BOSS = "demo_league";

    private static final String NAME = "Gravel Pit League";
    private static final String TOURNAMENT = "Gravel Pit Qualifiers";
    private static final String PROFILE = "Begins when all are ready";
    private static final String TOURNAMENTS = "/api/async-tournaments/";
    private static final List<String> PLAYERS =
            List.of("marrowmint", "quietcomet", "dieselwren", "tallowtess", "lanternlou", "ottertron", "sablecrumb");

    private final DemoServer server;
    private final RacetimeDouble racetime;

    DemoLeague(DemoServer server, RacetimeDouble racetime) {
        this.server = server;
        this.racetime = racetime;
    }

    /**
     * The league as it is held now.
     *
     * @param tournament where it is
     * @param profile the terms of its rooms
     * @param players who may race
     */
    record Held(Visit boss, String tournament, String profile, List<Person> players) {
        /** A further week with a seed that nobody has played, and the live race in which it is raced. */
        String plan(Instant when) throws IOException, InterruptedException {
            int week = boss.get(tournament + "/pools").get("items").size() + 1;
            var title = "Week " + week;
            var pool = id(boss.post(tournament + "/pools", Map.of("name", title)));
            boss.post(
                    TOURNAMENTS + "pools/" + pool + "/permalinks",
                    Map.of("url", "https://seeds.example/gravel/" + week));
            return id(boss.post(
                    tournament + "/live-races",
                    Map.of(
                            "pool_id",
                            pool,
                            "scheduled_at",
                            when.toString(),
                            "match_title",
                            title,
                            "race_room_profile_id",
                            profile)));
        }
    }

    Held held() throws IOException, InterruptedException {
        var boss = server.as(server.signIn(Map.of("twitch_username", BOSS, "role", "admin")));
        var organization = "/api/organizations/" + known(boss, "/api/organizations", Map.of("name", NAME));
        boss.patch(organization, Map.of("allow_async_live_races", true, "live_race_account_age_days", 0));
        var profile = known(
                boss,
                organization + "/race-room-profiles",
                Map.of("name", PROFILE, "auto_start", true, "start_delay", 15));
        var tournament = known(
                boss,
                organization + "/async-tournaments",
                Map.of("name", TOURNAMENT, "racetime_category", CATEGORY, "racetime_goal", GOAL));
        var players = new ArrayList<Person>();
        for (var player : PLAYERS) {
            var account = server.as(server.signIn(Map.of("twitch_username", player)));
            boss.enter(organization + "/members", Map.of("twitch_username", player));
            players.add(linked(account, player));
        }
        return new Held(boss, TOURNAMENTS + tournament, profile, players);
    }

    private Person linked(Visit account, String name) throws IOException, InterruptedException {
        var person = racetime.person(name);
        if (!isLinked(account)) {
            racetime.atTheBrowser(person);
            account.follow(account.post("/api/racetime/link", Map.of())
                    .get("authorize_url")
                    .asString());
            if (!isLinked(account)) {
                throw new IOException(name + " could not link an account of racetime.gg");
            }
        }
        return person;
    }

    private static boolean isLinked(Visit account) throws IOException, InterruptedException {
        return account.get("/api/racetime/link/status").get("linked").booleanValue();
    }

    /** The id of that name in a list, which it is entered in when it is not there. */
    private static String known(Visit boss, String list, Map<String, ?> draft)
            throws IOException, InterruptedException {
        for (var each : boss.get(list).get("items")) {
            if (each.get("name").asString().equals(draft.get("name"))) {
                return each.get("id").asString();
            }
        }
        return id(boss.post(list, draft));
    }

    private static String id(JsonNode made) {
        return made.get("id").asString();
    }
}
