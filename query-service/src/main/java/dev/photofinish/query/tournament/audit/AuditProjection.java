package dev.photofinish.query.tournament.audit;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code tournament-audit}: one document for each thing that was done, which never changes again. */
public final class AuditProjection implements Projection<AuditEntry> {
    static final String TOURNAMENT = "tournament";
    static final String ACTION = "action";
    /** {@link #SYSTEM} where nobody did it. */
    static final String ACTOR = "actor";
    /** {@link Part#of} of what holds from there on. */
    static final String PARTS = "parts";

    static final String POSITION = "position";
    static final String SYSTEM = "-1";

    @Override
    public String name() {
        return "tournament-audit";
    }

    @Override
    public Class<AuditEntry> type() {
        return AuditEntry.class;
    }

    /** Two facts may say the same: only its place makes one known. */
    @Override
    public @Nullable String keyOf(Event event) {
        return null;
    }

    @Override
    public @Nullable String keyOf(StoredEvent stored) {
        return entry(stored.event()) == null ? null : Long.toString(stored.position());
    }

    @Override
    public @Nullable AuditEntry apply(@Nullable AuditEntry known, StoredEvent stored) {
        var entry = entry(stored.event());
        return entry == null || entry.actor() != null || stored.actor() == null
                ? entry
                : entry.by(AccountId.of(stored.actor()));
    }

    private static @Nullable AuditEntry entry(Event event) {
        return switch (event) {
            case TournamentEvent tournament -> TournamentActs.of(tournament);
            case AsyncRunEvent run -> RunActs.of(run);
            case LiveRaceEvent race -> LiveRaceActs.of(race);
            case RacetimeBotActed acted -> acted(acted);
            default -> null;
        };
    }

    /** Null in a room that is no tournament's. */
    private static @Nullable AuditEntry acted(RacetimeBotActed acted) {
        var tournament = acted.room().tournamentId();
        return tournament == null
                ? null
                : AuditEntry.of(tournament, AuditAction.ROOM_ACTION, acted.at())
                        .liveRace(acted.room().liveRaceId())
                        .saying("racetime_slug", acted.room().slug())
                        .saying("action", acted.action().name().toLowerCase(Locale.ROOT))
                        .saying("racetime_id", acted.targetRacetimeId());
    }

    @Override
    public Map<String, Object> lookUps(AuditEntry entry) {
        var actor = entry.actor();
        return Map.of(
                TOURNAMENT, entry.tournament().toString(),
                ACTION, entry.action().text(),
                ACTOR, actor == null ? SYSTEM : actor.toString(),
                PARTS, entry.parts().stream().map(Part::of).toList());
    }

    /** The list by whatever it is filtered, and the value before one of a thing. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                newestFirst(TOURNAMENT),
                newestFirst(TOURNAMENT, ACTION),
                newestFirst(TOURNAMENT, ACTOR),
                newestFirst(TOURNAMENT, ACTION, ACTOR),
                newestFirst(PARTS));
    }

    private static IndexModel newestFirst(String... fields) {
        return new IndexModel(Indexes.compoundIndex(Indexes.ascending(fields), Indexes.descending(POSITION)));
    }
}
