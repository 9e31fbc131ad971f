package dev.photofinish.live;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;

/**
 * What a mod tells once a second: telemetry, never stored.
 *
 * @param igtMs in-game time in milliseconds
 * @param deaths total of the run
 */
public record Tick(RaceId race, RunId run, int attempt, long igtMs, int deaths) {}
