package dev.photofinish.query.happening;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import org.jspecify.annotations.Nullable;

/**
 * What documents of a live race say beside what the event itself does. Immutable.
 *
 * @param organization null only before the first event, as the terms
 * @param slug the full name of its room; null = there is none
 */
record LiveRaceContext(
        @Nullable OrganizationId organization,
        @Nullable LiveRaceTerms terms,
        @Nullable String slug) {
    static final LiveRaceContext NEW = new LiveRaceContext(null, null, null);

    LiveRaceContext after(LiveRaceEvent event) {
        return switch (event) {
            case LiveRaceScheduled planned -> new LiveRaceContext(planned.organizationId(), planned.terms(), slug);
            case LiveRaceUpdated updated -> new LiveRaceContext(organization, updated.terms(), slug);
            case LiveRaceRoomOpened opened ->
                new LiveRaceContext(organization, terms, opened.room().slug());
            case LiveRaceRoomLost _ -> new LiveRaceContext(organization, terms, null);
            default -> this;
        };
    }
}
