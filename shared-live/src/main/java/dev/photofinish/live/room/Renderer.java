package dev.photofinish.live.room;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.Broadcast;
import dev.photofinish.live.frame.Cue;
import dev.photofinish.live.frame.FactFrames;
import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.frame.RaceStart;
import dev.photofinish.live.frame.Scene;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frames of one moment of a room, each encoded once. Made anew for every flush; confined to the room's thread. */
final class Renderer {
    private static final int PARCEL_BYTES = 64 * 1024;
    /** Players from which on every board for every mod would be more than mods and network can use. */
    private static final int CROWD = 24;

    private static final Broadcast NO_FACT =
            new Broadcast(List.of(), List.of(), null, List.of(), List.of(), false, null);

    private final FrameMaker maker;
    private final Scenes scenes;
    private final Picture now;
    private final Scene scene;
    private final FactFrames telemetry;
    private final Map<Long, FactFrames> facts = new HashMap<>();
    private final Map<Viewer, Parcel> states = new HashMap<>();
    private final Map<Viewer, Parcel> resyncs = new HashMap<>();
    /** After a restart everybody comes back from the same place. */
    private final Map<Gap, List<Parcel>> replays = new HashMap<>();

    private record Gap(long first, List<Cue> closing, Language language) {}

    Renderer(FrameMaker maker, Scenes scenes, Picture now) {
        this.maker = maker;
        this.scenes = scenes;
        this.now = now;
        this.scene = scenes.of(now);
        this.telemetry = new FactFrames(maker, scene, NO_FACT, null, null);
    }

    /** What facts send to a viewer. */
    List<Message> facts(List<Step> steps, Viewer viewer) {
        List<Message> messages = new ArrayList<>();
        boolean board = false;
        boolean crowded = now.view().board().entries().size() > CROWD;
        for (Step step : steps) {
            FactFrames frames = facts.computeIfAbsent(step.position(), _ -> framesOf(step));
            if (viewer.isMod() && crowded) {
                board |= addForMod(frames, step.broadcast().to(viewer.audience()), viewer, board, messages);
            } else {
                messages.addAll(frames.to(viewer));
            }
        }
        return messages;
    }

    /**
     * Mods do not resume, so of several boards in one write the newest will do, in the place of the first: a crowded race
     * sends every mod one board a write instead of one a gate.
     *
     * @return whether a board is among the messages now
     */
    private boolean addForMod(FactFrames frames, List<Cue> cues, Viewer viewer, boolean board, List<Message> messages) {
        boolean shown = board;
        for (Cue cue : cues) {
            if (!(cue instanceof Cue.Leaderboard)) {
                messages.addAll(frames.render(List.of(cue), viewer));
            } else if (!shown) {
                messages.addAll(telemetry(List.of(cue), viewer));
                shown = true;
            }
        }
        return shown;
    }

    /** Frames that no fact stands behind. */
    List<Message> telemetry(List<Cue> cues, Viewer viewer) {
        return telemetry.render(cues, viewer);
    }

    /** A newcomer's first frame. */
    Parcel state(Viewer viewer) {
        return states.computeIfAbsent(viewer, who -> state(who, false));
    }

    /** What makes up for frames that were missed. */
    Parcel resync(Viewer viewer) {
        return resyncs.computeIfAbsent(
                viewer,
                who -> who.audience() instanceof Audience.Mod(RunId run) ? modResync(who, run) : state(who, true));
    }

    /** A mod's first frames. A solo session is open already, so that its mod is told to go at once (live-protocol §11). */
    Parcel admission(RunId run, Language language) {
        List<Message> messages = new ArrayList<>();
        messages.add(FrameEncoder.encode(maker.authOk(scene, run)));
        if (now.view().facts().solo() && now.view().facts().status() == RaceStatus.RUNNING) {
            messages.add(FrameEncoder.encode(new RaceStart(null)));
        }
        maker.whereabouts(scene, run, language).map(FrameEncoder::encode).ifPresent(messages::add);
        return new Parcel(messages);
    }

    /**
     * What somebody missed; null when it takes a resync to make up for it, as when they see other things by now. It ends
     * with the board as it is, because ticks and presence are not replayed.
     *
     * @param account who they are; null = nobody in particular
     */
    @Nullable
    List<Parcel> replay(Missed missed, @Nullable AccountId account) {
        if (account != null) {
            return replayTo(missed, account);
        }
        List<Step> steps = missed.steps();
        long first =
                steps.isEmpty() ? now.view().position() + 1 : steps.getFirst().position();
        return replays.computeIfAbsent(
                new Gap(first, missed.closing(), missed.language()), _ -> replayed(missed, new Audience.Public()));
    }

    private @Nullable List<Parcel> replayTo(Missed missed, AccountId account) {
        Audience audience = Audience.of(account, now.view());
        List<Step> steps = missed.steps();
        if (!steps.isEmpty()
                && !audience.equals(Audience.of(account, steps.getFirst().before()))) {
            return null;
        }
        return replayed(missed, audience);
    }

    private List<Parcel> replayed(Missed missed, Audience audience) {
        Viewer viewer = new Viewer(audience, missed.language());
        List<Parcel> parcels = new ArrayList<>();
        List<Message> gathered = new ArrayList<>();
        int bytes = 0;
        for (Message message : facts(missed.steps(), viewer)) {
            gathered.add(message);
            bytes += message.json().length;
            if (bytes > PARCEL_BYTES) {
                parcels.add(new Parcel(gathered));
                gathered.clear();
                bytes = 0;
            }
        }
        gathered.addAll(telemetry(missed.closing(), viewer));
        parcels.add(new Parcel(gathered));
        return parcels;
    }

    private Parcel state(Viewer viewer, boolean resync) {
        return new Parcel(FrameEncoder.encode(maker.raceState(scene, viewer, resync)));
    }

    private Parcel modResync(Viewer viewer, RunId run) {
        List<Message> messages = new ArrayList<>(telemetry(List.of(new Cue.Status(), new Cue.Leaderboard()), viewer));
        maker.whereabouts(scene, run, viewer.language())
                .map(FrameEncoder::encode)
                .ifPresent(messages::add);
        return new Parcel(messages);
    }

    private FactFrames framesOf(Step step) {
        Scene then = step.after().position() == now.view().position()
                ? scene
                : scenes.of(new Picture(step.after(), now.ticks(), now.connected(), now.live()));
        return step.framesIn(then, maker);
    }
}
