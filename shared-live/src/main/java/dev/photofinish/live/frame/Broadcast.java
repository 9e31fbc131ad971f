package dev.photofinish.live.frame;

import dev.photofinish.events.RunId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frames one fact makes, in the order they go out.
 *
 * @param spectators for everybody who watches
 * @param mods for every mod
 * @param ownRun the run whose mod gets something for itself after that; null when none does
 * @param own what that mod gets
 * @param ending true when the room's sockets are closed after it (reset)
 */
public record Broadcast(
        List<Cue> spectators, List<Cue> mods, @Nullable RunId ownRun, List<Cue> own, boolean ending) {
    static final Broadcast NOTHING = new Broadcast(List.of(), List.of(), null, List.of(), false);
    static final Broadcast ENDING = new Broadcast(List.of(), List.of(), null, List.of(), true);

    static Broadcast toAll(Cue cue) {
        return new Broadcast(List.of(cue), List.of(cue), null, List.of(), false);
    }

    static Broadcast toSpectators(Cue... cues) {
        return new Broadcast(List.of(cues), List.of(), null, List.of(), false);
    }

    static Broadcast toOwn(RunId run, List<Cue> cues) {
        return new Broadcast(List.of(), List.of(), run, cues, false);
    }

    Broadcast andMods(Cue... cues) {
        return new Broadcast(spectators, List.of(cues), ownRun, own, ending);
    }

    Broadcast andOwn(RunId run, Cue... cues) {
        return new Broadcast(spectators, mods, run, List.of(cues), ending);
    }

    /** What an audience is sent. */
    public List<Cue> to(Audience audience) {
        return switch (audience) {
            case Audience.Public _, Audience.Insider _, Audience.Racer _ -> spectators;
            case Audience.Mod(RunId run) ->
                run.equals(ownRun) ? Stream.concat(mods.stream(), own.stream()).toList() : mods;
        };
    }
}
