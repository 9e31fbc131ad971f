package dev.photofinish.query.activity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.query.projection.Projection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read model {@code activity}: who took part in which race or solo session, one document for each of those. It changes
 * when people come and go, not with what they achieve, so that a race in full swing costs it nothing.
 */
public final class ActivityProjection implements Projection<Gathering> {
    /** {@link Part#key()} of everybody. */
    static final String PARTS = "parts";

    static final String CREATED_AT = "created_at";
    /** How many items it is in the timeline of all. */
    static final String ITEMS = "items";

    static final String LISTED = "listed";
    static final String BEGUN = "begun";
    static final String SOLO = "solo";
    static final String POOL = "pool";
    static final String ATTEMPT = "attempt";
    static final String COUNTS = "counts";

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Class<Gathering> type() {
        return Gathering.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case RaceEvent race -> race.raceId().toString();
            case SoloStarted solo -> solo.raceId().toString();
            default -> null;
        };
    }

    @Override
    public @Nullable Gathering apply(@Nullable Gathering known, StoredEvent stored) {
        return switch (stored.event()) {
            case RaceCreated created -> GatheringFold.of(created);
            case SoloStarted solo -> GatheringFold.of(solo);
            case RaceEvent race -> known == null ? null : GatheringFold.after(known, race);
            default -> known;
        };
    }

    /** Of what is deleted nothing is left to be found by. */
    @Override
    public Map<String, Object> lookUps(Gathering gathering) {
        if (gathering.deleted()) {
            return Map.of();
        }
        var parts = gathering.parts().toList();
        return Map.of(
                PARTS,
                parts.stream().map(Part::key).toList(),
                CREATED_AT,
                micros(gathering.createdAt()),
                ITEMS,
                parts.stream().filter(Part::shown).count(),
                LISTED,
                gathering.listed(),
                BEGUN,
                gathering.status() != RaceStatus.SETUP,
                SOLO,
                gathering.solo(),
                POOL,
                gathering.poolName(),
                ATTEMPT,
                gathering.attempt(),
                COUNTS,
                gathering.countsInStatistics());
    }

    /** The first carries timelines, lists and counts of accounts, the second the timeline of all and its length. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.compoundIndex(
                        Indexes.ascending(PARTS),
                        Indexes.descending(CREATED_AT),
                        Indexes.ascending("_id", LISTED, BEGUN))),
                new IndexModel(Indexes.compoundIndex(Indexes.descending(CREATED_AT), Indexes.ascending("_id", ITEMS))));
    }

    /** A BSON date would cut microseconds off. */
    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
