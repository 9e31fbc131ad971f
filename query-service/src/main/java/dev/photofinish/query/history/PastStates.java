package dev.photofinish.query.history;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.web.QueryRefusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A race as it was: the same fold as the live one, stopped earlier. Blocks. */
final class PastStates {
    private final Histories histories;
    private final Scenes scenes;
    private final FrameMaker frames;
    private final LanguageChoice languages;

    PastStates(Histories histories, Scenes scenes, FrameMaker frames, LanguageChoice languages) {
        this.histories = histories;
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
        var events = histories.all(race);
        if (events.isEmpty() || !subject.beginsWith(events.getFirst().event())) {
            throw subject.unknown(race);
        }
        var now = fold(race, events);
        var past = until(events, moment, now);
        if (past.isEmpty()) {
            throw QueryRefusal.UNKNOWN_MOMENT.because("The race did not exist yet");
        }
        var then = fold(race, past);
        var language = account == null ? languages.of(locale) : languages.of(account, locale);
        var viewer = new Viewer(audience(account, then, now), language);
        var state = frames.raceState(scenes.of(Picture.of(then)), viewer, false);
        return new StateThen(
                FrameEncoder.encode(state).json(),
                instant(moment, now, past.getLast().event().at()));
    }

    private static List<StoredEvent> until(List<StoredEvent> events, Moment moment, RaceView now) {
        return switch (moment) {
            case Moment.AtPosition(long position) ->
                events.stream().takeWhile(event -> event.position() <= position).toList();
            case Moment.AtInstant(Instant instant) -> until(events, instant);
            case Moment.OnTheClock clock -> until(events, instant(clock, now, Instant.EPOCH));
        };
    }

    private static List<StoredEvent> until(List<StoredEvent> events, Instant instant) {
        return events.stream()
                .takeWhile(event -> !event.event().at().isAfter(instant))
                .toList();
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

    private static RaceView fold(RaceId race, List<StoredEvent> events) {
        var view = RaceView.none(race);
        for (var event : events) {
            view = view.apply(event);
        }
        return view;
    }

    /** Whoever races now sees no more of the past than of the present; whoever did race sees all of it. */
    private static Audience audience(@Nullable AccountId account, RaceView then, RaceView now) {
        var today = Audience.of(account, now);
        var atThatTime = Audience.of(account, then);
        if (today instanceof Audience.Racer) {
            return today;
        }
        return atThatTime instanceof Audience.Racer ? new Audience.Public() : atThatTime;
    }
}
