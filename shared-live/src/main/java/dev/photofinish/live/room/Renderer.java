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
import dev.photofinish.live.frame.Scene;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.view.Picture;
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
    private final Map<Audience, Parcel> states = new HashMap<>();
    private final Map<Audience, Parcel> resyncs = new HashMap<>();
    /** By the first fact missed: after a restart everybody comes back from the same place. */
    private final Map<Long, List<Parcel>> replays = new HashMap<>();

    Renderer(FrameMaker maker, Scenes scenes, Picture now) {
        this.maker = maker;
        this.scenes = scenes;
        this.now = now;
        this.scene = scenes.of(now);
        this.telemetry = new FactFrames(maker, scene, NO_FACT, null, null);
    }

    /** What facts send to an audience. */
    List<Message> facts(List<Step> steps, Audience audience) {
        List<Message> messages = new ArrayList<>();
        boolean board = false;
        boolean crowded = now.view().board().entries().size() > CROWD;
        for (Step step : steps) {
            FactFrames frames = facts.computeIfAbsent(step.position(), _ -> framesOf(step));
            if (audience instanceof Audience.Mod && crowded) {
                board |= addForMod(frames, step.broadcast().to(audience), audience, board, messages);
            } else {
                messages.addAll(frames.to(audience));
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
    private boolean addForMod(
            FactFrames frames, List<Cue> cues, Audience audience, boolean board, List<Message> messages) {
        boolean shown = board;
        for (Cue cue : cues) {
            if (!(cue instanceof Cue.Leaderboard)) {
                messages.addAll(frames.render(List.of(cue), audience));
            } else if (!shown) {
                messages.addAll(telemetry(List.of(cue), audience));
                shown = true;
            }
        }
        return shown;
    }

    /** Frames that no fact stands behind. */
    List<Message> telemetry(List<Cue> cues, Audience audience) {
        return telemetry.render(cues, audience);
    }

    /** A newcomer's first frame. */
    Parcel state(Audience audience) {
        return states.computeIfAbsent(audience, who -> state(who, false));
    }

    /** What makes up for frames that were missed. */
    Parcel resync(Audience audience) {
        return resyncs.computeIfAbsent(
                audience, who -> who instanceof Audience.Mod(RunId run) ? modResync(who, run) : state(who, true));
    }

    /** A mod's first frames. */
    Parcel admission(RunId run) {
        List<Message> messages = new ArrayList<>();
        messages.add(FrameEncoder.encode(maker.authOk(scene, run)));
        maker.whereabouts(scene, run).map(FrameEncoder::encode).ifPresent(messages::add);
        return new Parcel(messages);
    }

    /**
     * What somebody missed; null when it takes a resync to make up for it, as when they see other things by now. It ends
     * with the board as it is, because ticks and presence are not replayed.
     */
    @Nullable
    List<Parcel> replay(List<Step> missed, @Nullable AccountId account) {
        if (account != null) {
            return replayTo(missed, account);
        }
        long first =
                missed.isEmpty() ? now.view().position() + 1 : missed.getFirst().position();
        return replays.computeIfAbsent(first, _ -> replayed(missed, new Audience.Public()));
    }

    private @Nullable List<Parcel> replayTo(List<Step> missed, AccountId account) {
        Audience audience = Audience.of(account, now.view());
        if (!missed.isEmpty()
                && !audience.equals(Audience.of(account, missed.getFirst().before()))) {
            return null;
        }
        return replayed(missed, audience);
    }

    private List<Parcel> replayed(List<Step> missed, Audience audience) {
        List<Parcel> parcels = new ArrayList<>();
        List<Message> gathered = new ArrayList<>();
        int bytes = 0;
        for (Message message : facts(missed, audience)) {
            gathered.add(message);
            bytes += message.json().length;
            if (bytes > PARCEL_BYTES) {
                parcels.add(new Parcel(gathered));
                gathered.clear();
                bytes = 0;
            }
        }
        gathered.addAll(telemetry(List.of(new Cue.Leaderboard()), audience));
        parcels.add(new Parcel(gathered));
        return parcels;
    }

    private Parcel state(Audience audience, boolean resync) {
        return new Parcel(FrameEncoder.encode(maker.raceState(scene, audience, resync)));
    }

    private Parcel modResync(Audience audience, RunId run) {
        List<Message> messages = new ArrayList<>(telemetry(List.of(new Cue.Status(), new Cue.Leaderboard()), audience));
        maker.whereabouts(scene, run).map(FrameEncoder::encode).ifPresent(messages::add);
        return new Parcel(messages);
    }

    private FactFrames framesOf(Step step) {
        Scene then = step.after().position() == now.view().position()
                ? scene
                : scenes.of(new Picture(step.after(), now.ticks(), now.connected()));
        return new FactFrames(maker, then, step.broadcast(), step.before().position(), step.position());
    }
}
