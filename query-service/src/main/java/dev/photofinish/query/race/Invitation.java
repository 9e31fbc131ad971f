package dev.photofinish.query.race;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.InviteId;
import dev.photofinish.live.view.PendingInvite;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited who has not answered (rest-api §2).
 *
 * @param token what proves the invitation; null for whoever does not command the race
 */
record Invitation(
        InviteId id,
        @JsonProperty("twitch_username") String login,
        Instant createdAt,
        @Nullable String token) {
    static Invitation of(PendingInvite invite, @Nullable String token) {
        return new Invitation(invite.id(), invite.login(), invite.createdAt(), token);
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
