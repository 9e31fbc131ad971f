package dev.photofinish.store;

import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.live.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as SQL knows it.
 *
 * @param locale language chosen for good; null = none
 * @param lastSeen last sign-in or signed-in spectating; null = not since that is noted
 */
public record AccountEntry(
        Person person,
        @Nullable String locale,
        OverlaySettings overlay,
        Instant createdAt,
        @Nullable Instant lastSeen) {}
