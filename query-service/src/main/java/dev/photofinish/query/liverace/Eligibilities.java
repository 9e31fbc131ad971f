package dev.photofinish.query.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.query.web.Slow;
import dev.photofinish.query.web.Viewer;
import dev.photofinish.store.look.EligibilityLookup;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Whether the viewer may be in live races: one question to SQL for all those of a page that have not begun. What decides
 * it is there as of the last command, and so never older than the page.
 */
final class Eligibilities {
    private final EligibilityLookup lookup;
    private final Slow slow;
    private final Clock clock;

    Eligibilities(EligibilityLookup lookup, Slow slow, Clock clock) {
        this.lookup = lookup;
        this.slow = slow;
        this.clock = clock;
    }

    /** By live race; those that have begun or are over are left out, and for nobody there are none. */
    Mono<Map<LiveRaceId, OwnEligibility>> of(Collection<LiveRaceState> races, Viewer viewer) {
        var account = viewer.account();
        var ahead = races.stream()
                .filter(race -> race.status().isAhead())
                .map(LiveRaceState::id)
                .toList();
        return account == null || ahead.isEmpty()
                ? Mono.just(Map.of())
                : slow.call(() -> lookup.of(account, ahead, clock.instant()).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, found -> OwnEligibility.of(found.getValue()))));
    }
}
