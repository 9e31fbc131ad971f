package dev.photofinish.query.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.query.OrganizationStory;
import dev.photofinish.query.ServedTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrganizationControllerTest extends ServedTest {
    private static final String ORGANIZATIONS = "/api/organizations";
    private static final String REQUESTS = "/api/organization-requests";

    @Test
    void a_member_sees_who_else_is_one_by_login() {
        var story = told(OrganizationStory.founded("Sorted")
                .joined("bob", Permission.ASYNC_REVIEWER, Permission.MODERATOR)
                .joined("ada"));
        account("ada", "user");

        var page = page(tokenOf("bob", "user"), at(story));

        assertThat(page.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "description",
                        "is_active",
                        "allow_async_live_races",
                        "live_race_account_age_days",
                        "live_race_account_age_inherited",
                        "features",
                        "created_at",
                        "updated_at",
                        "member_count",
                        "membership",
                        "rights",
                        "members",
                        "race_room_profiles",
                        "invites",
                        "position");
        assertThat(page.get("member_count").asInt()).isEqualTo(2);
        assertThat(page.at("/membership/permissions").toString()).isEqualTo("[\"MODERATOR\",\"ASYNC_REVIEWER\"]");
        assertThat(page.get("rights").toString())
                .isEqualTo("{\"administer\":false,\"manage_members\":false,"
                        + "\"manage_tournaments\":false,\"review\":true}");
        assertThat(page.get("members")).hasSize(2);
        assertThat(page.get("invites").isNull()).isTrue();
    }

    @Test
    void a_request_is_for_who_asked_and_for_administrators_of_the_platform() {
        var waiting = OrganizationStory.asked("asker", "Waiting", null);
        told(OrganizationStory.asked("asker", "Refused", false));
        told(waiting);
        told(OrganizationStory.asked("somebody", "Founded by wish", true));
        var asker = tokenOf("asker", "user");
        var boss = tokenOf("boss", "admin");

        var own = page(asker, REQUESTS);
        assertThat(own.get("items")
                        .valueStream()
                        .map(one -> one.get("name").asString() + " "
                                + one.get("status").asString()))
                .containsExactlyInAnyOrder("Waiting pending", "Refused rejected");
        var address = REQUESTS + "/" + waiting.getFirst().organizationId();
        assertThat(page(boss, address)).isEqualTo(page(asker, address));
        refused(404, tokenOf("somebody", "user"), address);
        refused(403, asker, "/api/admin/organization-requests");
        assertThat(namesOfRequests(boss, "")).contains("Waiting").doesNotContain("Refused", "Founded by wish");
        assertThat(namesOfRequests(boss, "?status=approved")).contains("Founded by wish");
        assertThat(namesOfRequests(boss, "?status=all")).contains("Waiting", "Refused", "Founded by wish");
        assertThat(names("somebody", "?mine=true")).contains("Founded by wish");
        refused(404, boss, "/api/organizations/" + waiting.getFirst().organizationId());
    }

    @Test
    void members_see_what_the_platform_lets_them_do_and_who_said_so() {
        var story = told(OrganizationStory.founded("Switched")
                .joined("bob")
                .switched(OrganizationFeature.DISCORD_EVENTS, true)
                .switched(OrganizationFeature.RACETIME_BOT, false));
        var boss = account("boss", "admin").toString();

        var features = page(tokenOf("bob", "user"), at(story)).get("features");

        assertThat(features.valueStream()
                        .filter(one -> one.get("enabled").asBoolean())
                        .map(one -> one.get("feature").asString()))
                .containsExactly("DISCORD_EVENTS");
        assertThat(features.valueStream()
                        .filter(one -> !one.get("switched_by").isNull())
                        .map(one -> one.at("/switched_by/id").asString()))
                .containsExactly(boss, boss);
        assertThat(page(tokenOf("stranger", "user"), at(story)).get("features").isNull())
                .isTrue();
    }

    @Test
    void a_stranger_sees_its_face_and_nothing_inside() {
        var story = told(OrganizationStory.founded("Faced").joined("bob").profile(1, "Calm"));
        var stranger = tokenOf("stranger", "user");

        var page = page(stranger, at(story));

        assertThat(page.get("name").asString()).isEqualTo("Faced");
        assertThat(List.of("membership", "members", "race_room_profiles", "invites"))
                .allSatisfy(part -> assertThat(page.get(part).isNull()).isTrue());
        for (var inside : List.of("/race-room-profiles", "/invites")) {
            refused(404, stranger, at(story) + inside);
        }
        refused(404, stranger, at(story) + "/race-room-profiles/" + OrganizationStory.profileId(1));
    }

    @Test
    void one_that_is_not_active_is_there_for_its_members_alone() {
        var story = told(OrganizationStory.founded("Asleep").joined("bob").inactive());

        refused(404, tokenOf("stranger", "user"), at(story));
        assertThat(page(tokenOf("bob", "user"), at(story)).get("is_active").asBoolean())
                .isFalse();
        assertThat(names("stranger", "")).doesNotContain("Asleep");
        assertThat(names("bob", "?mine=true")).contains("Asleep");
    }

    @Test
    void whoever_administers_the_platform_sees_everything_without_being_a_member() {
        var story = told(OrganizationStory.founded("Watched").joined("bob").invites("watched", 1, null));

        var page = page(tokenOf("root", "admin"), at(story));

        assertThat(page.get("membership").isNull()).isTrue();
        assertThat(page.get("members")).hasSize(1);
        assertThat(page.at("/rights/administer").asBoolean()).isTrue();
        assertThat(page.at("/invites/0/slug").asString()).isEqualTo("watched");
    }

    @Test
    void links_are_shown_to_who_manages_members_and_say_whether_they_still_lead_in() {
        var story = told(OrganizationStory.founded("Linked")
                .joined("mia", Permission.MEMBER_MANAGER)
                .joined("bob")
                .invites("linked-open", null, null)
                .invites("linked-full", 1, null)
                .invites("linked-late", null, Instant.parse("2020-01-01T00:00:00Z"))
                .invites("linked-gone", null, null)
                .revoked("linked-gone")
                .cameInBy("linked-full", "cleo"));

        var invites = page(tokenOf("mia", "user"), at(story) + "/invites");

        assertThat(invites.get("count").asInt()).isEqualTo(3);
        assertThat(invites.get("items")
                        .valueStream()
                        .map(each -> each.get("slug").asString() + " "
                                + each.get("is_active").asBoolean() + " "
                                + each.get("uses_count").asInt()))
                .containsExactly("linked-open true 0", "linked-full false 1", "linked-late false 0");
        refused(403, tokenOf("bob", "user"), at(story) + "/invites");
    }

    @Test
    void profiles_keep_their_order_and_one_at_most_is_the_default() {
        var story = told(OrganizationStory.founded("Profiled")
                .joined("bob")
                .profile(1, "Relaxed")
                .profile(2, "Strict")
                .follows(2)
                .follows(1)
                .profile(1, "Calm"));
        var bob = tokenOf("bob", "user");

        var profiles = page(bob, at(story) + "/race-room-profiles");

        assertThat(profiles.get("items")
                        .valueStream()
                        .map(each -> each.get("name").asString() + " "
                                + each.get("is_default").asBoolean()))
                .containsExactly("Calm true", "Strict false");
        var one = page(bob, at(story) + "/race-room-profiles/" + OrganizationStory.profileId(2));
        assertThat(one).isEqualTo(profiles.at("/items/1"));
        refused(404, bob, at(story) + "/race-room-profiles/" + new UUID(8, 9));
    }

    @Test
    void who_left_sees_nothing_inside_any_more() {
        var story = told(OrganizationStory.founded("Left").joined("lea").left("lea"));
        var lea = tokenOf("lea", "user");

        assertThat(page(lea, at(story)).get("members").isNull()).isTrue();
        assertThat(names("lea", "?mine=true")).isEmpty();
    }

    @Test
    void the_list_is_by_name_in_any_case_of_letters_and_comes_in_parts() {
        Stream.of("listed b", "Listed A", "Listed c").forEach(name -> told(OrganizationStory.founded(name)));
        told(OrganizationStory.founded("Listed mine").joined("lisa", Permission.ADMIN));

        assertThat(names("lisa", "?limit=200")
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("listed")))
                .containsExactly("Listed A", "listed b", "Listed c", "Listed mine");
        var part = page(tokenOf("lisa", "user"), ORGANIZATIONS + "?limit=1&offset=1");
        assertThat(part.get("items")).hasSize(1);
        assertThat(part.get("has_more").asBoolean()).isTrue();
        var mine = page(tokenOf("lisa", "user"), ORGANIZATIONS + "?mine=true");
        assertThat(mine.get("count").asInt()).isEqualTo(1);
        assertThat(mine.at("/items/0/membership/permissions/0").asString()).isEqualTo("ADMIN");
    }

    @Test
    void nobody_reads_without_signing_in_and_nonsense_is_refused() {
        var story = told(OrganizationStory.founded("Signed"));
        var ada = tokenOf("ada", "user");

        for (var path : List.of(ORGANIZATIONS, at(story), at(story) + "/invites", at(story) + "/race-room-profiles")) {
            refused(401, null, path);
        }
        refused(422, ada, ORGANIZATIONS + "?mine=perhaps");
        refused(422, ada, ORGANIZATIONS + "?limit=201");
        refused(422, ada, ORGANIZATIONS + "/nonsense");
        refused(404, ada, ORGANIZATIONS + "/" + new UUID(9, 9));
        refused(404, tokenOf("root", "admin"), ORGANIZATIONS + "/" + new UUID(9, 9) + "/invites");
    }

    @Test
    void a_page_waits_for_the_position_that_is_asked_for_and_says_when_it_cannot() {
        var story = OrganizationStory.founded("Waited").joined("bob");
        long position = store(story.events, null);

        for (var expected : List.of(200, 202)) {
            web.get()
                    .uri(at(story))
                    .header("Authorization", "Bearer " + tokenOf("bob", "user"))
                    .header("Photofinish-At-Least", Long.toString(expected == 200 ? position : position + 1_000))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(expected);
        }
    }

    private static Stream<String> names(String login, String query) {
        return page(tokenOf(login, "user"), ORGANIZATIONS + query)
                .get("items")
                .valueStream()
                .map((JsonNode each) -> each.get("name").asString());
    }

    private static OrganizationStory told(OrganizationStory story) {
        told(story.events);
        return story;
    }

    private static String at(OrganizationStory story) {
        return ORGANIZATIONS + "/" + story.id;
    }

    private static Stream<String> namesOfRequests(String token, String filter) {
        return page(token, "/api/admin/organization-requests" + filter)
                .get("items")
                .valueStream()
                .map(one -> one.get("name").asString());
    }
}
