package dev.photofinish.command.run.config;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.lookup.RaceRow;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.run.lookup.ModTokens;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.lookup.RunRow;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * What the participants of a race are handed as soon as the seeds are released, and who is refused it, in the order of
 * rest-api §5.4; and the same for who trains alone, which is decided elsewhere.
 */
@Component
public final class Handouts {
    private final RaceLookups races;
    private final RunLookups runs;
    private final ModTokens tokens;
    private final AccountDirectory accounts;
    private final @Nullable String websocketUrl;

    Handouts(
            RaceLookups races, RunLookups runs, ModTokens tokens, AccountDirectory accounts, CommandSettings settings) {
        this.races = races;
        this.runs = runs;
        this.tokens = tokens;
        this.accounts = accounts;
        this.websocketUrl = settings.websocketUrl();
    }

    /**
     * The race. Blocks.
     *
     * @throws RefusedException when there is none, or its seeds are not released yet
     */
    public RaceRow released(RaceId id) {
        var race = races.byId(id).orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_RACE));
        if (!race.seedsReleased()) {
            throw new RefusedException(ConfigRejection.SEEDS_LOCKED);
        }
        return race;
    }

    /**
     * The account's own part in the race. Blocks.
     *
     * @throws RefusedException when it has none
     */
    public RunRow own(RaceRow race, AccountId account) {
        return runs.of(race.raceId(), account)
                .orElseThrow(() -> new RefusedException(ConfigRejection.PARTICIPANTS_ONLY));
    }

    /** The configuration of that player's mod, which connects to the address. Blocks. */
    public ModConfig config(RaceRow race, RunRow run, String url) {
        return new ModConfig(url, tokens.of(run.runId()), race.raceId(), race.seed(), fontSize(run.account()));
    }

    /** The configuration of a mod that trains, which connects to the address. Blocks. */
    public ModConfig soloConfig(RunId session, AccountId player, String url) {
        return new ModConfig(url, tokens.of(session), new RaceId(session.value()), null, fontSize(player));
    }

    private double fontSize(AccountId account) {
        return accounts.byId(account).map(entry -> entry.overlay().fontSize()).orElse(ModConfig.USUAL_FONT_SIZE);
    }

    /** Where the mod of whoever sent the request connects. */
    public String url(ServerHttpRequest request) {
        if (websocketUrl != null) {
            return websocketUrl;
        }
        var cameIn = request.getURI();
        return ("https".equals(cameIn.getScheme()) ? "wss" : "ws") + "://" + cameIn.getAuthority();
    }
}
