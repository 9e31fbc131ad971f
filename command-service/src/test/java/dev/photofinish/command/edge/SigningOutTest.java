package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SigningOutTest {
    private final CommandServer server = CommandServer.shared();

    @Test
    void signing_out_ends_every_session_of_the_account_and_nobody_else_s() {
        var phone = server.as("rosalind", "user");
        var desktop = server.as("rosalind", "user");
        var other = server.as("dorothy", "user");
        desktop.get("/api/auth/me").ok();

        assertThat(phone.post("/api/auth/logout").ok().path("message").asString())
                .isNotEmpty();

        assertThat(phone.get("/api/auth/me").refused(401)).isEqualTo("unauthenticated");
        assertThat(desktop.get("/api/auth/me").refused(401)).isEqualTo("unauthenticated");
        assertThat(phone.post("/api/auth/logout").refused(401)).isEqualTo("unauthenticated");
        assertThat(other.get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void whoever_signed_out_can_come_back_as_who_they_were() {
        var before = server.as("lise", "user");
        var id = before.get("/api/auth/me").ok().path("id");
        before.post("/api/auth/logout").ok();

        assertThat(server.as("lise", "user").get("/api/auth/me").ok().path("id"))
                .isEqualTo(id);
    }
}
