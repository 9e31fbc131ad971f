package dev.photofinish.command.run.config;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.RaceId;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
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

    private final Handouts handouts;
    private final Blocking blocking;

    ModConfigEndpoint(Handouts handouts, Blocking blocking) {
        this.handouts = handouts;
        this.blocking = blocking;
    }

    @GetMapping("/api/races/{race_id}/my-mod-config")
    Mono<ResponseEntity<byte[]>> config(@PathVariable("race_id") String id, Caller caller, ServerHttpRequest request) {
        var race = Ids.race(id);
        var url = handouts.url(request);
        return blocking.call(() -> config(race, caller, url)).map(ModConfigEndpoint::file);
    }

    private ModConfig config(RaceId id, Caller caller, String url) {
        var race = handouts.released(id);
        return handouts.config(race, handouts.own(race, caller.account()), url);
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
                .cacheControl(CacheControl.noStore())
                .body(config.toToml().getBytes(StandardCharsets.UTF_8));
    }
}
