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
import dev.photofinish.command.web.Caller;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.RefusedException;
import org.springframework.stereotype.Component;

/** Decides whose pack somebody gets, or refuses in the order of rest-api §5.4. Blocks. */
@Component
final class PackDesk {
    private final Handouts handouts;
    private final RunLookups runs;
    private final SeedPaths paths;
    private final Accounts accounts;
    private final Crew crew;

    PackDesk(Handouts handouts, RunLookups runs, SeedPaths paths, Accounts accounts, Crew crew) {
        this.handouts = handouts;
        this.runs = runs;
        this.paths = paths;
        this.accounts = accounts;
        this.crew = crew;
    }

    /** The caller's own, whose mod connects to the address. */
    PackDownload own(RaceId id, Caller caller, String url) {
        var race = handouts.released(id);
        return download(race, handouts.own(race, caller.account()), caller, url);
    }

    /** That of the participant with the token. */
    PackDownload byToken(RaceId id, String token, Caller caller, String url) {
        var race = handouts.released(id);
        var run = runs.byModToken(token)
                .filter(found -> found.raceId().equals(id))
                .orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_PARTICIPANT));
        if (!mayDownload(run, race, caller)) {
            throw new RefusedException(SeedPackRejection.NOT_YOUR_PACK);
        }
        return download(race, run, caller, url);
    }

    private boolean mayDownload(RunRow run, RaceRow race, Caller caller) {
        var account = caller.account();
        return account.equals(run.account())
                || account.equals(race.organizer())
                || caller.role() == Role.ADMIN
                || crew.includes(race.raceId(), account);
    }

    private PackDownload download(RaceRow race, RunRow run, Caller caller, String url) {
        var base = paths.of(race.seed()).orElseThrow(() -> new RefusedException(SeedPackRejection.UNKNOWN_SEED));
        var login = accounts.byId(run.account()).map(AccountRow::login).orElse("");
        var config = handouts.config(race, run, url);
        return new PackDownload(caller.account(), base, PackFileName.of(login), config.toToml());
    }
}
