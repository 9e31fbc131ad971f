package dev.photofinish.standalone.permission;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What somebody may try in a tournament: where, and what they ask there. */
enum TournamentAction {
    LIST(PeopledTournament::list, Api::get),
    READ(in -> in.at(""), Api::get),
    READ_POOLS(in -> in.at("/pools"), Api::get),
    READ_PERMALINK(in -> in.at("/permalinks/" + in.unplayed), Api::get),
    READ_DASHBOARD(in -> in.at("/dashboard"), Api::get),
    READ_LEADERBOARD(in -> in.at("/leaderboard"), Api::get),
    READ_RUN(PeopledTournament::finished, Api::get),
    READ_PLAYER(PeopledTournament::history, Api::get),
    HIDDEN_LEADERBOARD(in -> in.hidden().at("/leaderboard"), Api::get),
    HIDDEN_RUN(in -> in.hidden().finished(), Api::get),
    HIDDEN_PLAYER(in -> in.hidden().history(), Api::get),
    READ_QUEUE(in -> in.at("/review-queue"), Api::get),
    READ_REVIEW(in -> in.finished() + "/review", Api::get),
    CREATE(PeopledTournament::list, (api, at) -> api.post(at, Map.of("name", "New"))),
    CHANGE(in -> in.at(""), (api, at) -> api.patch(at, Map.of("description", "New"))),
    DELETE(in -> in.at(""), Api::delete),
    RECALCULATE(in -> in.at("/recalculate"), Api::post),
    ADD_POOL(in -> in.at("/pools"), (api, at) -> api.post(at, Map.of("name", "New"))),
    CHANGE_POOL(in -> in.pool(in.empty), (api, at) -> api.patch(at, Map.of("name", "New"))),
    REMOVE_POOL(in -> in.pool(in.empty), Api::delete),
    ADD_PERMALINK(
            in -> in.pool(in.empty) + "/permalinks",
            (api, at) -> api.post(at, Map.of("url", "https://seeds.example/" + UUID.randomUUID()))),
    CHANGE_PERMALINK(PeopledTournament::permalink, (api, at) -> api.patch(at, Map.of("is_active", false))),
    REMOVE_PERMALINK(PeopledTournament::permalink, Api::delete),
    START(in -> in.at("/runs#" + in.spare), TournamentAction::start),
    READY(in -> in.pending() + "/ready", Api::post),
    FINISH(in -> in.running() + "/finish", Api::post),
    FORFEIT(in -> in.pending() + "/forfeit", Api::post),
    REATTEMPT(in -> in.finished() + "/reattempt", Api::post),
    SUBMIT(in -> in.finished() + "/submission", (api, at) -> api.patch(at, Map.of("runner_notes", "Good"))),
    EXTEND(in -> in.pending() + "/extend", (api, at) -> api.post(at, Map.of("minutes", 5))),
    DISQUALIFY(in -> in.finished() + "/disqualify", (api, at) -> api.post(at, Map.of("reason", "Outside help"))),
    UNDO_DISQUALIFICATION(in -> in.disqualified() + "/undo-disqualification", Api::post),
    UNDO_REATTEMPT(in -> in.replaced() + "/undo-reattempt", Api::post),
    REVIEW(in -> in.finished() + "/review", (api, at) -> api.patch(at, Map.of("review_status", "accepted")));

    private final Function<PeopledTournament, String> place;
    private final BiFunction<Api, String, Answer> attempt;

    TournamentAction(Function<PeopledTournament, String> place, BiFunction<Api, String, Answer> attempt) {
        this.place = place;
        this.attempt = attempt;
    }

    static TournamentAction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is tried; what has to be so before is so then. */
    String address(PeopledTournament tournament) {
        return place.apply(tournament);
    }

    Answer attempt(Api api, String address) {
        return attempt.apply(api, address);
    }

    /** The pool goes into the body. */
    private static Answer start(Api api, String address) {
        var parts = address.split("#", -1);
        return api.post(parts[0], Map.of("pool_id", parts[1]));
    }
}
