package dev.photofinish.standalone.permission;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What somebody may try in a tournament.
 *
 * @param word in the table
 * @param place where it is tried; what has to be so before is made so then
 * @param attempt what they ask there
 */
record TournamentAction(
        String word, Function<PeopledTournament, String> place, BiFunction<Api, String, Answer> attempt) {
    private static final BiFunction<Api, String, Answer> READ = Api::get;

    static final List<TournamentAction> ALL = List.of(
            new TournamentAction("list", PeopledTournament::list, READ),
            new TournamentAction("read", in -> in.at(""), READ),
            new TournamentAction("read-pools", in -> in.at("/pools"), READ),
            new TournamentAction("read-permalink", in -> in.at("/permalinks/" + in.unplayed()), READ),
            new TournamentAction("read-dashboard", in -> in.at("/dashboard"), READ),
            new TournamentAction("read-leaderboard", in -> in.at("/leaderboard"), READ),
            new TournamentAction("read-run", PeopledTournament::finished, READ),
            new TournamentAction("read-player", PeopledTournament::history, READ),
            new TournamentAction("hidden-leaderboard", in -> in.hidden().at("/leaderboard"), READ),
            new TournamentAction("hidden-run", in -> in.hidden().finished(), READ),
            new TournamentAction("hidden-player", in -> in.hidden().history(), READ),
            new TournamentAction("read-queue", in -> in.at("/review-queue"), READ),
            new TournamentAction("read-review", in -> in.finished() + "/review", READ),
            new TournamentAction("read-audit", in -> in.at("/audit"), READ),
            new TournamentAction("create", PeopledTournament::list, (api, at) -> api.post(at, Map.of("name", "New"))),
            new TournamentAction("change", in -> in.at(""), (api, at) -> api.patch(at, Map.of("description", "New"))),
            new TournamentAction("delete", in -> in.at(""), Api::delete),
            new TournamentAction("recalculate", in -> in.at("/recalculate"), Api::post),
            new TournamentAction("check-channel", in -> in.at("/check-channel"), Api::post),
            new TournamentAction("add-pool", in -> in.at("/pools"), (api, at) -> api.post(at, Map.of("name", "New"))),
            new TournamentAction(
                    "change-pool", in -> in.pool(in.empty()), (api, at) -> api.patch(at, Map.of("name", "New"))),
            new TournamentAction("remove-pool", in -> in.pool(in.empty()), Api::delete),
            new TournamentAction(
                    "add-permalink",
                    in -> in.pool(in.empty()) + "/permalinks",
                    (api, at) -> api.post(at, Map.of("url", "https://seeds.example/" + UUID.randomUUID()))),
            new TournamentAction(
                    "change-permalink",
                    PeopledTournament::permalink,
                    (api, at) -> api.patch(at, Map.of("is_active", false))),
            new TournamentAction("remove-permalink", PeopledTournament::permalink, Api::delete),
            new TournamentAction("start", in -> in.at("/runs#" + in.spare()), TournamentAction::start),
            new TournamentAction("ready", in -> in.pending() + "/ready", Api::post),
            new TournamentAction("finish", in -> in.running() + "/finish", Api::post),
            new TournamentAction("forfeit", in -> in.pending() + "/forfeit", Api::post),
            new TournamentAction("reattempt", in -> in.finished() + "/reattempt", Api::post),
            new TournamentAction(
                    "submit",
                    in -> in.finished() + "/submission",
                    (api, at) -> api.patch(at, Map.of("runner_notes", "Good"))),
            new TournamentAction(
                    "extend", in -> in.pending() + "/extend", (api, at) -> api.post(at, Map.of("minutes", 5))),
            new TournamentAction(
                    "disqualify",
                    in -> in.finished() + "/disqualify",
                    (api, at) -> api.post(at, Map.of("reason", "Outside help"))),
            new TournamentAction(
                    "undo-disqualification", in -> in.disqualified() + "/undo-disqualification", Api::post),
            new TournamentAction("undo-reattempt", in -> in.replaced() + "/undo-reattempt", Api::post),
            new TournamentAction(
                    "review",
                    in -> in.finished() + "/review",
                    (api, at) -> api.patch(at, Map.of("review_status", "accepted"))),
            new TournamentAction("list-live-races", in -> in.at("/live-races"), READ),
            new TournamentAction("read-live-race", PeopledTournament::liveRace, READ),
            new TournamentAction("read-live-events", in -> in.liveRace() + "/events", READ),
            new TournamentAction("read-participants", in -> in.liveRace() + "/participants", READ),
            new TournamentAction("read-eligible", in -> in.liveRace() + "/eligible", READ),
            new TournamentAction(
                    "schedule-live-race", in -> in.at("/live-races#" + in.spare()), TournamentAction::schedule),
            new TournamentAction(
                    "update-live-race",
                    PeopledTournament::liveRace,
                    (api, at) -> api.patch(at, Map.of("match_title", "New"))),
            new TournamentAction(
                    "cancel-live-race",
                    in -> in.liveRace() + "/cancel",
                    (api, at) -> api.post(at, Map.of("reason", "Too hot"))),
            new TournamentAction("delete-live-race", PeopledTournament::liveRace, Api::delete),
            new TournamentAction("open-room", in -> in.liveRace() + "/open-room", Api::post),
            new TournamentAction(
                    "record-live-race", in -> in.liveRace() + "/record", (api, at) -> api.post(at, Map.of())));

    /** Whether it leaves everything as it was, whoever does it. */
    boolean reads() {
        return READ.equals(attempt);
    }

    static TournamentAction of(String word) {
        return ALL.stream()
                .filter(action -> action.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The pool goes into the body. */
    private static Answer start(Api api, String address) {
        var parts = address.split("#", -1);
        return api.post(parts[0], Map.of("pool_id", parts[1]));
    }

    /** The same; so far ahead that no room opens meanwhile. */
    private static Answer schedule(Api api, String address) {
        var parts = address.split("#", -1);
        var far = Instant.now().plus(Duration.ofDays(30)).toString();
        return api.post(parts[0], Map.of("pool_id", parts[1], "scheduled_at", far));
    }
}
