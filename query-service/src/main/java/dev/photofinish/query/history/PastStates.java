package dev.photofinish.query.history;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.web.QueryRefusal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A race as it was: the same fold as the live one, stopped earlier. Blocks. */
final class PastStates {
    private final Recordings recordings;
    private final Scenes scenes;
    private final FrameMaker frames;
    private final LanguageChoice languages;

    PastStates(Recordings recordings, Scenes scenes, FrameMaker frames, LanguageChoice languages) {
        this.recordings = recordings;
        this.scenes = scenes;
        this.frames = frames;
        this.languages = languages;
    }

    /**
     * What {@code race_state} would have held, and the moment it stands for.
     *
     * @param locale what an account without one is shown it in
     */
    StateThen at(Subject subject, RaceId race, Moment moment, @Nullable AccountId account, @Nullable String locale) {
        var recording = recordings.of(subject, race);
        var now = recording.now();
        int facts = until(recording, moment);
        if (facts == 0) {
            throw QueryRefusal.UNKNOWN_MOMENT.because("The race did not exist yet");
        }
        var then = recording.after(facts);
        var language = account == null ? languages.of(locale) : languages.of(account, locale);
        var viewer = new Viewer(new Hindsight(account, now).of(then), language);
        var state = frames.raceState(scenes.of(Picture.of(then)), viewer, false);
        return new StateThen(
                FrameEncoder.encode(state).json(),
                instant(moment, now, recording.get(facts - 1).event().at()));
    }

    private static int until(Recording recording, Moment moment) {
        return switch (moment) {
            case Moment.AtPosition(long position) -> recording.until(position);
            case Moment.AtInstant(Instant instant) -> recording.until(instant);
            case Moment.OnTheClock clock -> recording.until(instant(clock, recording.now(), Instant.EPOCH));
        };
    }

    private static Instant instant(Moment moment, RaceView now, Instant ofTheLastEvent) {
        return switch (moment) {
            case Moment.AtPosition _ -> ofTheLastEvent;
            case Moment.AtInstant(Instant instant) -> instant;
            case Moment.OnTheClock(var elapsed) -> {
                var started = now.facts().startedAt();
                if (started == null) {
                    throw QueryRefusal.RACE_NOT_STARTED.because("The race's clock has not started");
                }
                try {
                    yield started.plus(elapsed);
                } catch (DateTimeException | ArithmeticException e) {
                    throw QueryRefusal.UNKNOWN_MOMENT.because("No race runs that long");
                }
            }
        };
    }
}
