package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * The overlay looks different from the next configuration of the mod on.
 *
 * @param overlay all settings as they are now
 */
public record OverlaySettingsChanged(AccountId accountId, OverlaySettings overlay, Instant at)
        implements AccountEvent {}
