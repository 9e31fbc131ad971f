package dev.photofinish.live.room;

import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.Cue;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.view.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One write to everybody: first the facts, in order; then whoever moves to another audience; then ticks and presence,
 * of which only the newest count.
 */
final class Flush {
    private static final Audience ANYBODY = new Audience.Public();

    private final House house;
    private final Renderer renderer;
    private final Picture now;
    /** What viewers are sent is often the same, and then so is the form it is sent in. */
    private final Map<List<Message>, Parcel> parcels = new HashMap<>();

    Flush(House house, Renderer renderer, Picture now) {
        this.house = house;
        this.renderer = renderer;
        this.now = now;
    }

    void facts(List<Step> steps, Telemetry spectators, Telemetry mods) {
        for (Viewer viewer : house.viewers()) {
            send(viewer, renderer.facts(steps, viewer));
        }
        for (Step step : steps) {
            spectators.shown(step.broadcast().to(ANYBODY), now);
            mods.shown(step.broadcast().mods(), now);
            consequences(step);
        }
        if (steps.stream().anyMatch(Flush::changesWhoSeesWhat)) {
            house.reassign(now.view(), renderer::state);
        }
    }

    /** What no fact stands behind. A caster is in no frame but the state, which comes after the board (better C19). */
    void moment(Agenda agenda, Telemetry spectators, Telemetry mods) {
        List<Cue> toSpectators = new ArrayList<>();
        List<Cue> toMods = new ArrayList<>();
        if (agenda.boardChanged()) {
            toSpectators.add(new Cue.Leaderboard());
            if (!now.view().facts().solo()) {
                toMods.add(new Cue.Leaderboard());
            }
        }
        if (agenda.stateChanged()) {
            toSpectators.add(new Cue.State());
        }
        spectators.shown(toSpectators, now);
        mods.shown(toMods, now);
        toSpectators.addAll(spectators.news(agenda.ticked(), now));
        toMods.addAll(mods.news(agenda.ticked(), now));
        for (Viewer viewer : house.viewers()) {
            send(viewer, renderer.telemetry(viewer.isMod() ? toMods : toSpectators, viewer));
        }
    }

    private void consequences(Step step) {
        switch (step.broadcast().ending()) {
            case RESET -> house.closeAll(CloseCode.NORMAL, "race reset");
            case DELETED -> house.closeAll(CloseCode.RACE_DELETED, "race deleted");
            case null -> {}
        }
        switch (step.stored().event()) {
            case ParticipantLeft gone ->
                house.closeMod(gone.participantId(), CloseCode.AUTH_FAILED, "not a participant any more");
            case ParticipantRemoved gone ->
                house.closeMod(gone.participantId(), CloseCode.AUTH_FAILED, "not a participant any more");
            // Their seed is outdated: they come back and see the new one.
            case SeedRerolled _ -> house.closeMods(CloseCode.NORMAL, "seed re-rolled");
            default -> {}
        }
    }

    private void send(Viewer viewer, List<Message> messages) {
        if (!messages.isEmpty()) {
            house.deliver(viewer, parcels.computeIfAbsent(messages, Parcel::new));
        }
    }

    private static boolean changesWhoSeesWhat(Step step) {
        return switch (step.stored().event()) {
            case RaceEvent _,
                    ParticipantFinished _,
                    ParticipantAbandoned _,
                    ParticipantDisqualified _,
                    AbandonmentUndone _ -> true;
            default -> false;
        };
    }
}
