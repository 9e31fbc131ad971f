package dev.photofinish.standalone.permission;

import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A race with somebody in every role, in one of its states. */
record PeopledRace(String path, String player, String caster, String coOrganizer, String invite, String inviteToken) {
    static PeopledRace in(RaceState state, Map<RaceRole, Api> people) {
        var organizer = person(people, RaceRole.ORGANIZER);
        var path = "/api/races/"
                + organizer
                        .post(
                                "/api/races",
                                Map.of("name", "Who may", "open_registration", true, "max_participants", 50))
                        .ok()
                        .get("id")
                        .asString();
        var player = id(person(people, RaceRole.PLAYER).post(path + "/join").ok());
        organizer
                .post(path + "/participants", Map.of("twitch_username", "second_player"))
                .ok();
        var casters =
                person(people, RaceRole.CASTER).post(path + "/cast-join").ok().get("casters");
        var coOrganizer = id(organizer
                .post(path + "/organizers", Map.of("twitch_username", "co_organizer"))
                .ok());
        var invite = organizer
                .post(path + "/participants", Map.of("twitch_username", "invited_one"))
                .ok()
                .get("invite");
        var pending = organizer.get(path).ok().at("/pending_invites/0");
        bring(organizer, path, state);
        return new PeopledRace(
                path,
                player,
                id(casters.get(0)),
                coOrganizer,
                id(pending),
                invite.get("token").asString());
    }

    private static void bring(Api organizer, String path, RaceState state) {
        switch (state) {
            case LOCKED -> {}
            case RELEASED -> organizer.post(path + "/release-seeds").ok();
            case RUNNING -> {
                bring(organizer, path, RaceState.RELEASED);
                organizer.post(path + "/start").ok();
                settled(organizer, path, "RunBegan");
            }
            case FINISHED -> {
                bring(organizer, path, RaceState.RUNNING);
                organizer.post(path + "/finish").ok();
                settled(organizer, path, "ParticipantAbandoned");
            }
        }
    }

    /** What follows by itself has happened to both players, so that nothing more happens to the race. */
    private static void settled(Api organizer, String path, String type) {
        await().pollInterval(Duration.ofMillis(10))
                .until(() -> organizer
                                .get(path + "/history?type=" + type)
                                .ok()
                                .get("events")
                                .size()
                        == 2);
    }

    String playerPath() {
        return path + "/participants/" + player;
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static Api person(Map<RaceRole, Api> people, RaceRole role) {
        return Objects.requireNonNull(people.get(role));
    }
}
