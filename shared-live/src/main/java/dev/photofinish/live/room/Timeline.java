package dev.photofinish.live.room;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.frame.Cue;
import dev.photofinish.live.view.RaceView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A race as of its newest fact, and its latest facts for whoever comes back. Confined to the room's thread. */
final class Timeline {
    private final int capacity;
    private final Deque<Step> steps = new ArrayDeque<>();
    private RaceView view;
    /** Before this nobody knows how the casters' streams were. */
    private long streamsSince;

    Timeline(RaceId race, int capacity) {
        this.view = RaceView.none(race);
        this.capacity = capacity;
    }

    RaceView view() {
        return view;
    }

    /** Folds a fact in; null when it was in already. */
    @Nullable
    Step add(StoredEvent stored) {
        if (stored.position() <= view.position()) {
            return null;
        }
        Step step = Step.of(view, stored);
        view = step.after();
        steps.addLast(step);
        if (steps.size() > capacity) {
            steps.removeFirst();
        }
        return step;
    }

    /** A caster's stream began or ended, or may have: whoever was here up to now saw it otherwise. */
    void castersStreamsChanged() {
        streamsSince = view.position();
    }

    /** What brings somebody up to date who has every fact since a position: facts do not tell of ticks, mods or streams. */
    List<Cue> closing(long position) {
        boolean unaware = position <= streamsSince && !view.casters().casters().isEmpty();
        return unaware ? List.of(new Cue.Leaderboard(), new Cue.State()) : List.of(new Cue.Leaderboard());
    }

    /** What was missed since a position; empty when that cannot be told any more, or makes no sense as a sequence. */
    Optional<List<Step>> since(long position) {
        boolean known = position > 0 && position <= view.position() && position >= start();
        if (!known) {
            return Optional.empty();
        }
        List<Step> missed =
                steps.stream().filter(step -> step.position() > position).toList();
        return missed.stream().anyMatch(Step::resets) ? Optional.empty() : Optional.of(missed);
    }

    /** Smallest position somebody can have been at: nobody saw the race before its first fact. */
    private long start() {
        if (steps.isEmpty()) {
            return view.position();
        }
        Step first = steps.getFirst();
        return first.before().position() == 0
                ? first.position()
                : first.before().position();
    }
}
