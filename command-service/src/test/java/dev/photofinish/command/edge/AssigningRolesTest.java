package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.StoredEvents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssigningRolesTest {
    private final CommandServer server = CommandServer.shared();
    private final Api admin = server.somebody("admin");
    private final Api user = server.somebody("user");

    @Test
    void an_admin_makes_an_organizer_who_can_create_races_at_once() {
        assertThat(user.post("/api/races", "{\"name\": \"R\"}").refused(403)).isEqualTo("not-an-organizer");

        var row = admin.patch(path(user), "{\"role\": \"organizer\"}").ok();

        assertThat(row.path("id").asString()).isEqualTo(id(user));
        assertThat(row.path("role").asString()).isEqualTo("organizer");
        assertThat(user.post("/api/races", "{\"name\": \"R\"}").status()).isEqualTo(201);
    }

    @Test
    void an_admin_takes_it_back() {
        admin.patch(path(user), "{\"role\": \"organizer\"}").ok();
        admin.patch(path(user), "{\"role\": \"user\"}").ok();
        assertThat(user.post("/api/races", "{\"name\": \"R\"}").refused(403)).isEqualTo("not-an-organizer");
    }

    @Test
    void the_history_tells_who_did_it_once_however_often_it_is_asked_for() {
        admin.patch(path(user), "{\"role\": \"organizer\"}").ok();
        admin.patch(path(user), "{\"role\": \"organizer\"}").ok();

        assertThat(changesOf(id(user)).stream().map(StoredEvent::actor)).containsExactly(id(admin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "king", "", "ORGANIZER", "user "})
    void another_role_cannot_be_given(String role) {
        assertThat(admin.patch(path(user), "{\"role\": \"%s\"}".formatted(role)).refused(400))
                .isEqualTo("role-not-assignable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"role\": null}", "{\"role\": 1}", "[]"})
    void no_role_is_no_request(String body) {
        assertThat(admin.patch(path(user), body).refused(422)).isEqualTo("invalid-request");
    }

    @Test
    void nobody_unmakes_an_admin_not_even_themselves() {
        var other = server.somebody("admin");
        assertThat(admin.patch(path(other), "{\"role\": \"user\"}").refused(400))
                .isEqualTo("is-an-admin");
        assertThat(admin.patch(path(admin), "{\"role\": \"user\"}").refused(400))
                .isEqualTo("is-an-admin");
    }

    @Test
    void whoever_does_not_exist_is_not_found() {
        var nobody = "/api/admin/users/00000000-0000-4000-8000-000000000000";
        assertThat(admin.patch(nobody, "{\"role\": \"user\"}").refused(404)).isEqualTo("unknown-user");
        assertThat(admin.patch("/api/admin/users/nobody", "{\"role\": \"user\"}")
                        .refused(422))
                .isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "organizer"})
    void whoever_is_no_admin_is_told_so_before_anything_else(String role) {
        var other = server.somebody(role);
        for (var target : List.of(path(user), "/api/admin/users/nobody")) {
            assertThat(other.patch(target, "{}").refused(403)).isEqualTo("admins-only");
        }
    }

    private List<StoredEvent> changesOf(String account) {
        return server.bean(StoredEvents.class).after(0, 100_000).events().stream()
                .filter(stored -> stored.event() instanceof AccountRoleChanged changed
                        && changed.accountId().equals(AccountId.of(account)))
                .toList();
    }

    private static String path(Api somebody) {
        return "/api/admin/users/" + id(somebody);
    }

    private static String id(Api somebody) {
        return somebody.get("/api/auth/me").ok().path("id").asString();
    }
}
