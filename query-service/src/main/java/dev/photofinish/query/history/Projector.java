package dev.photofinish.query.history;

import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.room.Step;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.web.ServerSentEvent;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

/**
 * Shows a recording to one viewer, from front to back, as the race's room would have shown it. Blocks. Used by one thread
 * at a time.
 */
final class Projector {
    private final Recording recording;
    private final Hindsight hindsight;
    private final Language language;
    private final Scenes scenes;
    private final FrameMaker frames;
    private final UUID epoch;
    private RaceView view;

    Projector(
            Recording recording,
            int begin,
            Hindsight hindsight,
            Language language,
            Scenes scenes,
            FrameMaker frames,
            UUID epoch) {
        this.recording = recording;
        this.hindsight = hindsight;
        this.language = language;
        this.scenes = scenes;
        this.frames = frames;
        this.epoch = epoch;
        this.view = recording.after(begin);
    }

    /** The race as it is before anything more happens. */
    byte[] opening() {
        return event(FrameEncoder.encode(frames.raceState(scenes.of(Picture.of(view)), viewer(), false)));
    }

    /** What the passage's facts send; nothing when they send nothing. */
    byte[] show(Passage passage) {
        if (passage.silent()) {
            return ServerSentEvent.comment();
        }
        var events = new ByteArrayOutputStream();
        for (int fact = passage.from(); fact < passage.to(); fact++) {
            var step = Step.of(view, recording.get(fact));
            view = step.after();
            messages(step).forEach(message -> events.writeBytes(event(message)));
        }
        return events.toByteArray();
    }

    private List<Message> messages(Step step) {
        var viewer = viewer();
        return step.broadcast().to(viewer.audience()).isEmpty()
                ? List.of()
                : step.framesIn(scenes.of(Picture.of(view)), frames).to(viewer);
    }

    private Viewer viewer() {
        return new Viewer(hindsight.of(view), language);
    }

    private byte[] event(Message message) {
        var id = message.position() == null ? null : epoch + ":" + message.position();
        return ServerSentEvent.of(message.type(), id, message.json());
    }
}
