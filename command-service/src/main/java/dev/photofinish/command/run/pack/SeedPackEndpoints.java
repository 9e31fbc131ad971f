package dev.photofinish.command.run.pack;

import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.race.lookup.RaceRow;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.run.config.Handouts;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.lookup.RunRow;
import dev.photofinish.command.seed.lookup.SeedPaths;
import dev.photofinish.command.seed.pack.PackDownload;
import dev.photofinish.command.seed.pack.PackStreamer;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.store.RefusedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Personal seed packs, in every status of a race once its seeds are released (rest-api §5.4). */
@RestController
@RequestMapping("/api/races/{race_id}")
final class SeedPackEndpoints {
    /** A player of a race whose seeds are released. */
    private record Part(RaceRow race, RunRow run) {}

    private final Handouts handouts;
    private final RunLookups runs;
    private final SeedPaths paths;
    private final Accounts accounts;
    private final CasterLookup casters;
    private final PackStreamer packs;
    private final Blocking blocking;

    SeedPackEndpoints(
            Handouts handouts,
            RunLookups runs,
            SeedPaths paths,
            Accounts accounts,
            CasterLookup casters,
            PackStreamer packs,
            Blocking blocking) {
        this.handouts = handouts;
        this.runs = runs;
        this.paths = paths;
        this.accounts = accounts;
        this.casters = casters;
        this.packs = packs;
        this.blocking = blocking;
    }

    @GetMapping("/my-seed-pack")
    Mono<Void> mine(@PathVariable("race_id") String id, Caller caller, ServerWebExchange exchange) {
        var race = Ids.race(id);
        return blocking.call(() -> {
                    var released = handouts.released(race);
                    return new Part(released, handouts.own(released, caller.account()));
                })
                .flatMap(part -> send(part, caller, exchange));
    }

    /** The token is a secret in an address: it is not to be logged. */
    @GetMapping("/download/{mod_token}")
    Mono<Void> byToken(
            @PathVariable("race_id") String id,
            @PathVariable("mod_token") String token,
            Caller caller,
            ServerWebExchange exchange) {
        var race = Ids.race(id);
        return blocking.call(() -> {
                    var released = handouts.released(race);
                    return new Part(released, holder(released, token));
                })
                .flatMap(part -> permit(part, caller).then(Mono.defer(() -> send(part, caller, exchange))));
    }

    private RunRow holder(RaceRow race, String token) {
        return runs.byModToken(token)
                .filter(run -> run.raceId().equals(race.raceId()))
                .orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_PARTICIPANT));
    }

    private Mono<Void> permit(Part part, Caller caller) {
        boolean own = part.run.account().equals(caller.account());
        if (own || caller.actor().mayActFor(part.race.organizer())) {
            return Mono.empty();
        }
        return casters.casts(part.race.raceId(), caller)
                .flatMap(casts ->
                        casts ? Mono.empty() : Mono.error(new RefusedException(SeedPackRejection.NOT_YOUR_PACK)));
    }

    private Mono<Void> send(Part part, Caller caller, ServerWebExchange exchange) {
        var url = handouts.url(exchange.getRequest());
        return blocking.call(() -> download(part, caller, url)).flatMap(download -> packs.send(download, exchange));
    }

    private PackDownload download(Part part, Caller caller, String url) {
        var base = paths.of(part.race.seed()).orElseThrow(() -> new RefusedException(SeedPackRejection.UNKNOWN_SEED));
        var login = accounts.byId(part.run.account()).map(AccountRow::login).orElse("");
        var config = handouts.config(part.race, part.run, url);
        return new PackDownload(caller.account(), base, PackFileName.of(login), config.toToml());
    }
}
