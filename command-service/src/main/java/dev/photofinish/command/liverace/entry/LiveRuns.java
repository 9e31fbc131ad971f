package dev.photofinish.command.liverace.entry;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Intent;

/** The runs of live races. */
public final class LiveRuns {
    private LiveRuns() {}

    /** The one run that a player can have in a live race. */
    public static RunId of(LiveRaceId liveRace, AccountId account) {
        return new RunId(new Intent(liveRace.value()).id("run of " + account));
    }
}
