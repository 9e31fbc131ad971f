package dev.photofinish.command.race.timing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.events.RunId;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** When each player's in-game time was last heard to move, from reports that are told and not stored. */
@Component
final class LastMoves implements LiveSignals.Listener, DisposableBean {
    private static final int RUNS = 50_000;

    private record Move(int attempt, long igtMs, Instant at) {}

    private final Clock clock;
    private final Cache<RunId, Move> moves;
    private final AutoCloseable listening;

    LastMoves(LiveSignals signals, RaceTiming timing, Clock clock) {
        this.clock = clock;
        this.moves = Caffeine.newBuilder()
                .maximumSize(RUNS)
                .expireAfterWrite(timing.inactivityAfter().multipliedBy(2))
                .build();
        this.listening = signals.listen(this);
    }

    /** Null when this server has not heard it move. */
    @Nullable
    Instant of(RunId run, int attempt) {
        var move = moves.getIfPresent(run);
        return move == null || move.attempt() != attempt ? null : move.at();
    }

    @Override
    public void onTick(Tick tick) {
        var known = moves.getIfPresent(tick.run());
        if (known == null || known.attempt() != tick.attempt() || known.igtMs() != tick.igtMs()) {
            moves.put(tick.run(), new Move(tick.attempt(), tick.igtMs(), clock.instant()));
        }
    }

    @Override
    public void onPresence(Presence presence) {
        // Being connected is not playing.
    }

    @Override
    public void destroy() throws Exception {
        listening.close();
    }
}
