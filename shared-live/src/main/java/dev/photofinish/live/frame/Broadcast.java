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
 * @param ownFirst what that mod gets before the others' frames
 * @param own what that mod gets after them
 * @param discovery true when the own run's player discovered a part of the map, which their browser is sent anew
 * @param ending how the room's sockets are closed after it; null when they stay
 */
public record Broadcast(
        List<Cue> spectators,
        List<Cue> mods,
        @Nullable RunId ownRun,
        List<Cue> ownFirst,
        List<Cue> own,
        boolean discovery,
        @Nullable Ending ending) {
    static final Broadcast NOTHING = toSpectators();

    static Broadcast ending(Ending ending) {
        return new Broadcast(List.of(), List.of(), null, List.of(), List.of(), false, ending);
    }

    static Broadcast toAll(Cue cue) {
        return toSpectators(cue).andMods(cue);
    }

    static Broadcast toSpectators(Cue... cues) {
        return new Broadcast(List.of(cues), List.of(), null, List.of(), List.of(), false, null);
    }

    static Broadcast toOwn(RunId run, List<Cue> cues) {
        return new Broadcast(List.of(), List.of(), run, List.of(), cues, false, null);
    }

    Broadcast andMods(Cue... cues) {
        return new Broadcast(spectators, List.of(cues), ownRun, ownFirst, own, discovery, ending);
    }

    Broadcast andOwn(RunId run, Cue... cues) {
        return new Broadcast(spectators, mods, run, ownFirst, List.of(cues), discovery, ending);
    }

    Broadcast andOwnFirst(RunId run, Cue... cues) {
        return new Broadcast(spectators, mods, run, List.of(cues), own, discovery, ending);
    }

    /** The own run's player sees more of the map from here on. */
    Broadcast andDiscovery(boolean more) {
        return new Broadcast(spectators, mods, ownRun, ownFirst, own, more, ending);
    }

    /** What an audience is sent. */
    public List<Cue> to(Audience audience) {
        return switch (audience) {
            case Audience.Public _, Audience.Insider _ -> spectators;
            case Audience.Racer(RunId run) ->
                discovery && run.equals(ownRun) ? both(spectators, List.of(new Cue.State())) : spectators;
            case Audience.Mod(RunId run) -> run.equals(ownRun) ? both(ownFirst, both(mods, own)) : mods;
        };
    }

    private static List<Cue> both(List<Cue> first, List<Cue> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
