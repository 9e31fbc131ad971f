package dev.photofinish.query.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** When which facts of a recording are shown again: as far apart as they were, but for pauses nobody would sit through. */
final class Timetable implements Iterator<Passage> {
    /** What happens within this time is shown in one go, at the end of it: nobody sees the difference. */
    private static final Duration GATHERED = Duration.ofMillis(50);
    /** However fast it goes, no more is worked out in one go. */
    private static final int MOST_AT_ONCE = 8;

    private final Recording recording;
    private final ReplaySpeed speed;
    private final Duration longestPause;
    private final Duration commentEvery;
    private Instant reached;
    private int next;
    private Duration due = Duration.ZERO;
    private Duration shown = Duration.ZERO;

    /**
     * Of what is left of a recording.
     *
     * @param begin how many facts were shown already
     * @param moment that the replay begins at
     */
    Timetable(Recording recording, int begin, Instant moment, ReplaySpeed speed, ReplaySettings settings) {
        this.recording = recording;
        this.speed = speed;
        this.longestPause = settings.longestPause();
        this.commentEvery = settings.commentEvery();
        this.next = begin;
        this.reached = moment;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next < recording.size();
    }

    @Override
    public Passage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (due.minus(shown).compareTo(commentEvery) > 0) {
            shown = shown.plus(commentEvery);
            return new Passage(next, next, shown);
        }
        int from = next;
        var end = due.plus(GATHERED);
        while (hasNext() && due.compareTo(end) <= 0 && next - from < MOST_AT_ONCE) {
            shown = due;
            next++;
            advance();
        }
        return new Passage(from, next, shown);
    }

    /** Facts are in the order they were stored in, which their moments need not be. */
    private void advance() {
        if (!hasNext()) {
            return;
        }
        var moment = recording.get(next).event().at();
        if (moment.isAfter(reached)) {
            var pause = speed.played(Duration.between(reached, moment));
            due = due.plus(pause.compareTo(longestPause) > 0 ? longestPause : pause);
            reached = moment;
        }
    }
}
