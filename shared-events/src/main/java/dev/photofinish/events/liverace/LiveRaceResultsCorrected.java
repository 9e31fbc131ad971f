package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results that were told are others.
 *
 * @param corrections at least one
 * @param by who recorded it by hand; null = the room says so
 * @param reason null when the room says so
 */
public record LiveRaceResultsCorrected(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        List<ResultCorrection> corrections,
        @Nullable AccountId by,
        @Nullable String reason,
        Instant at)
        implements LiveRaceEvent {
    public LiveRaceResultsCorrected {
        corrections = List.copyOf(corrections);
    }
}
