package dev.photofinish.query.happening;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in its envelope (racetime §11.1, tournaments §10.1).
 *
 * @param eventId for telling it from those that came before
 * @param userId whose doing it is: an account's id, -1 for the system, null for somebody on racetime.gg whom we do not know
 * @param organizationId null = it concerns none
 * @param priority 25 to 100, more is more urgent
 * @param metadata {@code number} is its place among the events of its room or live race, from 1, for {@code after}
 * @param entityType what it happened to, such as {@code RacetimeRace}
 * @param entityId which of them
 * @param fields its own, beside those of the envelope
 */
@Named("DomainEvent")
record DomainEvent(
        UUID eventId,
        String eventType,
        Instant timestamp,
        RacetimeUser userId,
        @Nullable OrganizationId organizationId,
        int priority,
        Map<String, Long> metadata,
        String entityType,
        String entityId,
        Map<String, @Nullable Object> fields) {
    @JsonAnyGetter
    @Override
    public Map<String, @Nullable Object> fields() {
        return fields;
    }
}
