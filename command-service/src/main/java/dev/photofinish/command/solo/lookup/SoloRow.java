package dev.photofinish.command.solo.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;

/** What SQL knows of a solo session. */
public record SoloRow(RunId session, AccountId account, SeedId seed, boolean active) {}
