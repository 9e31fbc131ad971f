package dev.photofinish.command.run.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;

/** What SQL knows of a run: whose part of which race it is. */
public record RunRow(RunId runId, RaceId raceId, AccountId account, int colorIndex) {}
