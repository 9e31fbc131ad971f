package dev.photofinish.command.run.config;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.run.lookup.ModTokens;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.RefusedException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Hands players the configuration of their mod, as soon as the seeds are released (better L4). */
@RestController
final class ModConfigEndpoint {
    private static final MediaType TOML = MediaType.parseMediaType("application/toml;charset=UTF-8");

    private final RaceLookups races;
    private final RunLookups runs;
    private final ModTokens tokens;
    private final Blocking blocking;
    private final @Nullable String websocketUrl;

    ModConfigEndpoint(
            RaceLookups races, RunLookups runs, ModTokens tokens, Blocking blocking, CommandSettings settings) {
        this.races = races;
        this.runs = runs;
        this.tokens = tokens;
        this.blocking = blocking;
        this.websocketUrl = settings.websocketUrl();
    }

    @GetMapping("/api/races/{race_id}/my-mod-config")
    Mono<ResponseEntity<byte[]>> config(@PathVariable("race_id") String id, Caller caller, ServerHttpRequest request) {
        var race = Ids.race(id);
        var url = websocketUrl == null ? cameIn(request.getURI()) : websocketUrl;
        return blocking.call(() -> config(race, caller, url)).map(ModConfigEndpoint::file);
    }

    /** In the order of rest-api §5.4. */
    private ModConfig config(RaceId id, Caller caller, String url) {
        var race = races.byId(id).orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_RACE));
        if (!race.seedsReleased()) {
            throw new RefusedException(ConfigRejection.SEEDS_LOCKED);
        }
        var run = runs.of(id, caller.account())
                .orElseThrow(() -> new RefusedException(ConfigRejection.PARTICIPANTS_ONLY));
        return new ModConfig(url, tokens.of(run.runId()), id, race.seed());
    }

    private static String cameIn(URI request) {
        var scheme = "https".equals(request.getScheme()) ? "wss" : "ws";
        return scheme + "://" + request.getAuthority();
    }

    private static ResponseEntity<byte[]> file(ModConfig config) {
        return ResponseEntity.ok()
                .contentType(TOML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("speedfog_race.toml")
                                .build()
                                .toString())
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(config.toToml().getBytes(StandardCharsets.UTF_8));
    }
}
