package dev.photofinish.store.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.InviteId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InviteTokensTest {
    private static final InviteId INVITE = new InviteId(new UUID(6, 1));

    private final InviteTokens tokens = new InviteTokens(key("one"));

    @Test
    void an_invitation_has_one_token_wherever_the_key_is_the_same() {
        assertThat(tokens.of(INVITE))
                .hasSize(43)
                .matches("[A-Za-z0-9_-]+")
                .isEqualTo(new InviteTokens(key("one")).of(INVITE));
    }

    @Test
    void another_invitation_another_key_or_another_use_is_another_token() {
        assertThat(tokens.of(INVITE))
                .isNotEqualTo(tokens.of(new InviteId(new UUID(6, 2))))
                .isNotEqualTo(new InviteTokens(key("two")).of(INVITE))
                .isNotEqualTo(new DerivedTokens(key("one")).of("mod:" + INVITE));
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
