package dev.photofinish.standalone.permission;

import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organization with members of every kind, a race room profile and an invitation.
 *
 * @param address of its page
 * @param member address of somebody who is only a member
 * @param moderator address of somebody with a permission
 */
record PeopledOrganization(String address, String member, String moderator, String profile, String slug) {
    /** Whoever tries things, in the order of the table's columns. */
    static final List<String> MEMBERS = List.of(
            "a_member", "a_moderator", "a_reviewer", "a_member_manager", "a_manager", "an_async_admin", "an_admin");

    static final Map<String, List<String>> USUAL = Map.of(
            "a_member", List.of(),
            "a_moderator", List.of("MODERATOR", "SCHEDULE_MANAGER"),
            "a_reviewer", List.of("ASYNC_REVIEWER"),
            "a_member_manager", List.of("MEMBER_MANAGER"),
            "a_manager", List.of("TOURNAMENT_MANAGER"),
            "an_async_admin", List.of("ASYNC_TOURNAMENT_ADMIN"),
            "an_admin", List.of("ADMIN"));

    static PeopledOrganization in(Api boss, Map<String, List<String>> members) {
        var page = boss.post("/api/organizations", Map.of("name", "O" + UUID.randomUUID()))
                .ok();
        var address = "/api/organizations/" + page.get("id").asString();
        members.forEach((login, permissions) -> add(boss, address, login, permissions));
        var member = add(boss, address, "another_member", List.of());
        var moderator = add(boss, address, "another_moderator", List.of("MODERATOR"));
        var profile = boss.post(address + "/race-room-profiles", Map.of("name", "Usual"))
                .ok()
                .get("id")
                .asString();
        var slug = boss.post(address + "/invites", Map.of()).ok().get("slug").asString();
        boss.post(address + "/leave").ok();
        return new PeopledOrganization(address, member, moderator, address + "/race-room-profiles/" + profile, slug);
    }

    private static String add(Api boss, String address, String login, List<String> permissions) {
        var added = boss.post(address + "/members", Map.of("twitch_username", login, "permissions", permissions))
                .ok();
        return address + "/members/" + added.at("/user/id").asString();
    }

    String at(String path) {
        return address + path;
    }
}
