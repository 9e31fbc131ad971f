package dev.photofinish.standalone.permission;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.util.Locale;
import java.util.Map;

/** What is tried with a race. */
enum RaceAction {
    READ((api, race) -> api.get(race.path())),
    HISTORY((api, race) -> api.get(race.path() + "/history")),
    READINESS((api, race) -> api.get(race.path() + "/readiness")),
    HIDE((api, race) -> api.patch(race.path(), Map.of("is_public", false))),
    SCHEDULE((api, race) -> api.patch(race.path(), Map.of("scheduled_at", "2040-01-01T00:00:00Z"))),
    RENAME((api, race) -> api.patch(race.path(), Map.of("name", "Another name"))),
    DELETE((api, race) -> api.delete(race.path())),
    ADD_PLAYER((api, race) -> api.post(race.path() + "/participants", Map.of("twitch_username", "newcomer"))),
    INVITE((api, race) -> api.post(race.path() + "/participants", Map.of("twitch_username", "not_here_yet"))),
    REMOVE_PLAYER((api, race) -> api.delete(race.path() + "/participants/" + race.player())),
    REVOKE_INVITE((api, race) -> api.delete(race.path() + "/invites/" + race.invite())),
    READ_INVITE((api, race) -> api.get("/api/invite/" + race.inviteToken())),
    ACCEPT_INVITE((api, race) -> api.post("/api/invite/" + race.inviteToken() + "/accept")),
    JOIN((api, race) -> api.post(race.path() + "/join")),
    LEAVE((api, race) -> api.post(race.path() + "/leave")),
    CAST_JOIN((api, race) -> api.post(race.path() + "/cast-join")),
    CAST_LEAVE((api, race) -> api.post(race.path() + "/cast-leave")),
    ADD_CASTER((api, race) -> api.post(race.path() + "/casters", Map.of("twitch_username", "newcomer"))),
    REMOVE_CASTER((api, race) -> api.delete(race.path() + "/casters/" + race.caster())),
    ADD_ORGANIZER((api, race) -> api.post(race.path() + "/organizers", Map.of("twitch_username", "newcomer"))),
    REMOVE_ORGANIZER((api, race) -> api.delete(race.path() + "/organizers/" + race.coOrganizer())),
    RELEASE_SEEDS((api, race) -> api.post(race.path() + "/release-seeds")),
    REROLL_SEED((api, race) -> api.post(race.path() + "/reroll-seed")),
    START((api, race) -> api.post(race.path() + "/start")),
    COUNTDOWN((api, race) -> api.post(race.path() + "/start", Map.of("countdown_seconds", 3_600))),
    CANCEL_COUNTDOWN((api, race) -> api.delete(race.path() + "/countdown")),
    FINISH((api, race) -> api.post(race.path() + "/finish")),
    RESET((api, race) -> api.post(race.path() + "/reset")),
    ABANDON((api, race) -> api.post(race.path() + "/abandon")),
    DISQUALIFY((api, race) -> api.post(race.playerPath() + "/disqualify", Map.of("reason", "why not"))),
    PENALTY((api, race) -> api.post(race.playerPath() + "/penalty", Map.of("reason", "why not", "penalty_ms", 1_000))),
    REINSTATE((api, race) -> api.post(race.playerPath() + "/reinstate", Map.of("reason", "why not"))),
    MOD_CONFIG((api, race) -> api.get(race.path() + "/my-mod-config")),
    SEED_PACK((api, race) -> api.get(race.path() + "/my-seed-pack"));

    private interface Request {
        Answer send(Api api, PeopledRace race);
    }

    @SuppressWarnings("ImmutableEnumChecker") // none of the lambdas has anything to change
    private final Request request;

    RaceAction(Request request) {
        this.request = request;
    }

    static RaceAction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Answer tryBy(Api api, PeopledRace race) {
        return request.send(api, race);
    }
}
