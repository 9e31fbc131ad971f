package dev.photofinish.query.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountControllerTest extends ServedTest {
    private final String token = tokenOf("searcher", "user");

    @Test
    void aSearchFindsWhoseLoginOrNameStartsSoInOrder() {
        account("mira", "user");
        account("miro", "user");
        account("amir", "user");
        named("amir", "Mirko");

        var found = page(token, "/api/users/search?q=MIR");

        assertThat(found.valueStream().map(user -> user.get("twitch_username").asString()))
                .containsExactly("amir", "mira", "miro");
        assertThat(found.get(0).propertyNames())
                .containsExactly("id", "twitch_username", "twitch_display_name", "twitch_avatar_url");
    }

    @Test
    void wildcardsOfDatabasesAreLettersLikeOthers() {
        account("under_score", "user");
        account("underxscore", "user");

        assertThat(page(token, "/api/users/search?q=under_")).hasSize(1);
        assertThat(page(token, "/api/users/search?q=under%25")).isEmpty();
        assertThat(page(token, "/api/users/search?q=%25")).isEmpty();
        assertThat(page(token, "/api/users/search?q=%00")).isEmpty();
    }

    @Test
    void noMoreThanTenAreFound() {
        IntStream.range(0, 15).forEach(n -> account("many%02d".formatted(n), "user"));

        assertThat(page(token, "/api/users/search?q=many")).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users/search", "/api/users/search?q="})
    void aSearchForNothingIsRefused(String path) {
        refused(422, token, path);
    }

    @Test
    void aSearchHasAHundredCharactersAtMost() {
        page(token, "/api/users/search?q=" + "x".repeat(100));
        refused(422, token, "/api/users/search?q=" + "x".repeat(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users/search?q=a", "/api/users/search", "/api/users/me"})
    void whoeverIsNotSignedInIsAskedToBefore(String path) {
        get(null, path).expectStatus().isUnauthorized().expectHeader().valueEquals("WWW-Authenticate", "Bearer");
        refused(401, "nobodys-token", path);
    }

    @Test
    void theCallersOwnAccountHasWhatTheyChose() {
        var mine = tokenOf("chooser", "organizer");
        var before = page(mine, "/api/users/me");
        assertThat(before.propertyNames())
                .contains("id", "twitch_username", "twitch_display_name", "twitch_avatar_url", "role");
        assertThat(before.get("role").asString()).isEqualTo("organizer");
        assertThat(before.get("overlay_settings").isNull()).isTrue();

        the(JdbcClient.class)
                .sql("UPDATE account SET locale = 'fr', overlay_font_size = 20.5 WHERE login = 'chooser'")
                .update();

        var after = page(mine, "/api/users/me");
        assertThat(after.get("locale").asString()).isEqualTo("fr");
        assertThat(after.get("overlay_settings").toString()).isEqualTo("{\"font_size\":20.5}");
    }

    private static void named(String login, String name) {
        the(JdbcClient.class)
                .sql("UPDATE account SET display_name = ? WHERE login = ?")
                .params(name, login)
                .update();
    }
}
