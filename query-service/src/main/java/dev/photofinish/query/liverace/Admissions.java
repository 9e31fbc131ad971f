package dev.photofinish.query.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.query.web.Slow;
import dev.photofinish.query.web.Viewer;
import dev.photofinish.store.look.EligibilityLookup;
import dev.photofinish.store.look.LinkedAccounts;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * What SQL knows of who may be in live races, by one question for a whole page. It is there as of the last command, and so
 * never older than the page.
 */
final class Admissions {
    private final EligibilityLookup eligibility;
    private final LinkedAccounts links;
    private final Slow slow;
    private final Clock clock;

    Admissions(EligibilityLookup eligibility, LinkedAccounts links, Slow slow, Clock clock) {
        this.eligibility = eligibility;
        this.links = links;
        this.slow = slow;
        this.clock = clock;
    }

    /** Whether the viewer may, by live race; those that have begun or are over are left out, and for nobody there are none. */
    Mono<Map<LiveRaceId, OwnEligibility>> of(Viewer viewer, Collection<LiveRaceState> races) {
        var account = viewer.account();
        var ahead = races.stream()
                .filter(race -> race.status().isAhead())
                .map(LiveRaceState::id)
                .toList();
        return account == null || ahead.isEmpty()
                ? Mono.just(Map.of())
                : slow.call(() -> eligibility.of(account, ahead, clock.instant()).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, found -> OwnEligibility.of(found.getValue()))));
    }

    /** Whose accounts they are linked to now, or were when they were turned away, by their ids on racetime.gg. */
    Mono<Map<String, AccountId>> accountsOf(List<RejectedEntrant> rejected) {
        return rejected.isEmpty() ? Mono.just(Map.of()) : slow.call(() -> accounts(rejected));
    }

    private Map<String, AccountId> accounts(List<RejectedEntrant> rejected) {
        var found = new HashMap<>(links.of(
                rejected.stream().map(one -> one.entrant().racetimeId()).toList()));
        for (var one : rejected) {
            if (one.account() != null) {
                found.putIfAbsent(one.entrant().racetimeId(), one.account());
            }
        }
        return found;
    }
}
