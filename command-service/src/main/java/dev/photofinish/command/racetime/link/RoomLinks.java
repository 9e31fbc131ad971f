package dev.photofinish.command.racetime.link;

import dev.photofinish.events.racetime.RacetimeUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The links of those in one room, remembered for a while and until one changes. When they cannot be looked up everybody is
 * somebody unknown: that never keeps an event from being told (racetime §11.4). For one thread.
 */
public final class RoomLinks {
    private static final Logger LOG = LoggerFactory.getLogger(RoomLinks.class);

    private final RacetimeLinks links;
    private final Duration fresh;
    private final Clock clock;
    private Set<String> asked = Set.of();
    private Map<String, RacetimeUser> known = Map.of();
    private Instant until = Instant.MIN;
    private long changes = -1;

    /** Links remembered that long at most. */
    public RoomLinks(RacetimeLinks links, Duration fresh, Clock clock) {
        this.links = links;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** The accounts of these, as {@link RacetimeLinks#among}. Blocks. */
    public Map<String, RacetimeUser> among(Set<String> racetimeIds) {
        var now = clock.instant();
        long changesNow = links.changes();
        if (changesNow == changes && now.isBefore(until) && asked.containsAll(racetimeIds)) {
            return known;
        }
        try {
            known = links.among(racetimeIds);
            asked = racetimeIds;
            until = now.plus(fresh);
            changes = changesNow;
            return known;
        } catch (RuntimeException failure) {
            LOG.error("Who is linked to those in a room could not be looked up", failure);
            return Map.of();
        }
    }
}
