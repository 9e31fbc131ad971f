package dev.photofinish.standalone.liverace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is shown of a live race, to the reviewer of its club; people by what they are called in the story. */
final class LiveRacePages {
    private final Club club;
    private final String id;

    LiveRacePages(Club club, String id) {
        this.club = club;
        this.id = id;
    }

    String id() {
        return id;
    }

    String address() {
        return Club.TOURNAMENTS + "live-races/" + id;
    }

    String race(String field) {
        return club.rita.get(address()).ok().get(field).asString();
    }

    /** One field of everybody in the race. */
    Map<String, String> participants(String field) {
        return byPerson(participants().get("items"), "/" + field);
    }

    /** Why others have no run. */
    Map<String, String> rejected() {
        return byPerson(participants().get("rejected"), "/reasons/0");
    }

    /** What became of these others. */
    Map<String, String> outcomesOfTheRejected() {
        return byPerson(participants().get("rejected"), "/outcome");
    }

    /** Where somebody's run is. */
    String run(String person) {
        return Club.TOURNAMENTS + "runs/" + participants("run_id").get(person);
    }

    /** Live runs to be reviewed. */
    List<String> queued() {
        return items(club.tournament + "/review-queue?kind=live")
                .valueStream()
                .map(run -> run.get("id").asString())
                .toList();
    }

    /** One line for each player. */
    List<String> leaderboard() {
        return items(club.tournament + "/leaderboard")
                .valueStream()
                .map(entry -> "%d %s %.3f, %d finished, %d forfeited, live: %s"
                        .formatted(
                                entry.get("rank").asInt(),
                                person(entry.at("/user/twitch_username").asString()),
                                entry.get("score").asDouble(),
                                entry.get("finished").asInt(),
                                entry.get("forfeited").asInt(),
                                entry.get("has_live_runs").asBoolean()))
                .toList();
    }

    private JsonNode participants() {
        return club.rita.get(address() + "/participants").ok();
    }

    private JsonNode items(String list) {
        return club.rita.get(list).ok().get("items");
    }

    private Map<String, String> byPerson(JsonNode rows, String field) {
        return rows.valueStream()
                .collect(Collectors.toMap(
                        row -> person(row.get("racetime_name").asString()),
                        row -> row.at(field).asString()));
    }

    private String person(String name) {
        return name.replace(club.called(""), "");
    }
}
