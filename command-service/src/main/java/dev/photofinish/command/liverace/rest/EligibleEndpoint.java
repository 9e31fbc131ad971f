package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.EligiblePeople;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Summary;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who may be in a live race; every member of the organization may see it (tournaments §9.1). */
@WithTournaments
@RestController
@RequestMapping(path = "/api/async-tournaments", produces = MediaType.APPLICATION_JSON_VALUE)
final class EligibleEndpoint {
    private static final int MOST = 200;

    private final LiveRaceDesk desk;
    private final EligiblePeople people;
    private final Blocking blocking;
    private final Clock clock;
    private final Allowances allowances;

    EligibleEndpoint(
            LiveRaceDesk desk, EligiblePeople people, Blocking blocking, LiveRaceSettings settings, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.blocking = blocking;
        this.clock = clock;
        this.allowances = new Allowances(settings.listedPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** At most 200 at a time, 100 unless said otherwise. */
    @Summary(value = "Who may be in a live race, and why not", by = Authority.ORGANIZATION_MEMBER)
    @GetMapping("/live-races/{live_race_id}/eligible")
    Mono<EligibleList> eligible(
            @PathVariable("live_race_id") String id,
            @RequestParam(required = false) @Nullable Boolean eligible,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int after,
            Caller caller) {
        var race = Ids.liveRace(id);
        return desk.known(race, caller, Standing::seesInside).flatMap(known -> {
            var wait = allowances.take(caller.account());
            return wait.isZero()
                    ? blocking.call(() -> EligibleList.of(
                            people.of(race, known.organization(), clock.instant()),
                            eligible,
                            Math.clamp(limit, 1, MOST),
                            Math.max(0, after)))
                    : Mono.error(TooOften.LISTING.until(wait));
        });
    }
}
