package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Saying over HTTP what one wants to be told (tournaments §10.2). */
class SubscriptionsTest {
    private static final String ALL = "/api/notifications/subscriptions";

    private final DiscordServer server = DiscordServer.shared();
    private final Reader kim = new Reader(server);

    @Test
    void nothing_is_told_until_somebody_says_so_and_each_is_switched_by_itself() {
        assertThat(kim.api.get(ALL).ok().path("count").asInt()).isZero();
        var on = kim.api.put(ALL + "/415").ok();
        assertThat(on.path("name").asString()).isEqualTo("LIVE_RACE_SCHEDULED");
        assertThat(on.path("method").asInt()).isOne();
        assertThat(on.path("organization_id").isNull()).isTrue();
        kim.api.put(ALL + "/415?method=1").ok();
        kim.api.put(ALL + "/418").ok();
        assertThat(kim.api.get(ALL).ok().findValuesAsString("name"))
                .containsExactly("LIVE_RACE_SCHEDULED", "LIVE_RACE_FINISHED");
        assertThat(kim.api.delete(ALL + "/415").status()).isEqualTo(204);
        assertThat(kim.api.delete(ALL + "/415").status()).isEqualTo(204);
        assertThat(kim.api.get(ALL).ok().findValuesAsString("name")).containsExactly("LIVE_RACE_FINISHED");
    }

    @Test
    void one_of_an_organization_is_another_than_that_of_all_and_only_for_its_members() {
        var league = new League(server, false, false);
        assertThat(kim.api.put(ALL + "/415?organization_id=" + league.club()).refused(404))
                .isEqualTo("unknown-organization");
        league.admit(kim.account, league.kim);
        kim.api.put(ALL + "/415").ok();
        kim.api.put(ALL + "/415?organization_id=" + league.club()).ok();
        assertThat(kim.api.get(ALL).ok().path("count").asInt()).isEqualTo(2);
        kim.api.delete(ALL + "/415");
        assertThat(kim.api.get(ALL).ok().at("/items/0/organization_id").asString())
                .isEqualTo(league.club().toString());
    }

    @Test
    void what_there_is_not_is_refused() {
        assertThat(kim.api.put(ALL + "/413").status()).isEqualTo(422);
        assertThat(kim.api.put(ALL + "/x").status()).isEqualTo(422);
        assertThat(kim.api.put(ALL + "/415?organization_id=x").status()).isEqualTo(422);
        var webhook = kim.api.put(ALL + "/415?method=3");
        assertThat(webhook.status()).isEqualTo(422);
        assertThat(webhook.text()).contains("webhooks and SMS are not offered");
        assertThat(kim.api
                        .put(ALL + "/415?organization_id=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(server.anonymous().get(ALL).status()).isEqualTo(401);
        assertThat(server.anonymous().get("/api/notifications/messages").status())
                .isEqualTo(401);
        assertThat(kim.api.get("/api/notifications/messages?limit=0").status()).isEqualTo(422);
    }
}
