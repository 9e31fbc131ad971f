package dev.photofinish.command.race.lookup;

import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;

/** What SQL knows of a race. */
public record RaceRow(
        RaceId raceId,
        AccountId organizer,
        String name,
        RacePhase phase,
        int attempt,
        SeedId seed,
        boolean seedsReleased) {}
