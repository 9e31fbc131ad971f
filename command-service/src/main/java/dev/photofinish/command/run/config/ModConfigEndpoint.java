package dev.photofinish.command.run.config;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.RaceId;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Hands players the configuration of their mod, as soon as the seeds are released (better L4). */
@RestController
final class ModConfigEndpoint {
    private final Handouts handouts;
    private final Blocking blocking;

    ModConfigEndpoint(Handouts handouts, Blocking blocking) {
        this.handouts = handouts;
        this.blocking = blocking;
    }

    @Summary(value = "The configuration of one's own mod, once the seeds are released", by = Authority.USER)
    @Returns(media = "application/toml")
    @Refuses(403)
    @GetMapping("/api/races/{race_id}/my-mod-config")
    Mono<ResponseEntity<byte[]>> config(@PathVariable("race_id") String id, Caller caller, ServerHttpRequest request) {
        var race = Ids.race(id);
        var url = handouts.url(request);
        return blocking.call(() -> config(race, caller, url)).map(ModConfigFile::of);
    }

    private ModConfig config(RaceId id, Caller caller, String url) {
        var race = handouts.released(id);
        return handouts.config(race, handouts.own(race, caller.account()), url);
    }
}
