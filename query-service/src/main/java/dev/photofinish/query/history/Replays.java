package dev.photofinish.query.history;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.room.Resume;
import dev.photofinish.live.translation.Language;
import dev.photofinish.query.web.QueryRefusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Prepares races to be played again: from their start up to what is known by now. Blocks. */
final class Replays implements AutoCloseable {
    private final Recordings recordings;
    private final Scenes scenes;
    private final FrameMaker frames;
    private final UUID epoch;
    private final LanguageChoice languages;
    private final ReplaySettings settings;
    private final Scheduler threads;

    Replays(
            Recordings recordings,
            Scenes scenes,
            FrameMaker frames,
            UUID epoch,
            LanguageChoice languages,
            ReplaySettings settings) {
        this.recordings = recordings;
        this.scenes = scenes;
        this.frames = frames;
        this.epoch = epoch;
        this.languages = languages;
        this.settings = settings;
        // Each replay has one thing to do at a time, so that there is room for all of them.
        this.threads = Schedulers.newBoundedElastic(settings.threads(), settings.atOnce(), "replay");
    }

    /**
     * The race from its latest start on, or from where the viewer left off.
     *
     * @param account null = nobody is signed in
     * @param locale what an account without one is shown it in
     * @param seen null = nothing yet
     */
    Replay of(
            RaceId race,
            @Nullable AccountId account,
            @Nullable String locale,
            ReplaySpeed speed,
            @Nullable Resume seen) {
        var recording = recordings.of(Subject.RACE, race);
        var now = recording.now();
        var moment = now.facts().startedAt();
        if (moment == null) {
            throw QueryRefusal.RACE_NOT_STARTED.because("There is nothing to play again before the race has started");
        }
        var language = account == null ? languages.of(locale) : languages.of(account, locale);
        var hindsight = new Hindsight(account, now);
        int start = recording.until(moment);
        if (seen == null || !knows(recording, start, seen)) {
            return replay(recording, start, moment, speed, hindsight, language, true);
        }
        int begin = recording.until(seen.position());
        return replay(recording, begin, recording.get(begin - 1).event().at(), speed, hindsight, language, false);
    }

    private Replay replay(
            Recording recording,
            int begin,
            Instant moment,
            ReplaySpeed speed,
            Hindsight hindsight,
            Language language,
            boolean opens) {
        return new Replay(
                new Timetable(recording, begin, moment, speed, settings),
                new Projector(recording, begin, hindsight, language, scenes, frames, epoch),
                opens,
                threads);
    }

    /** Whether somebody can have left off there. */
    private boolean knows(Recording recording, int start, Resume seen) {
        return (seen.epoch() == null || seen.epoch().equals(epoch))
                && seen.position() >= recording.get(start - 1).position()
                && seen.position() <= recording.now().position();
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
