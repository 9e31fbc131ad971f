package dev.photofinish.command.run.pack;

import dev.photofinish.command.run.config.Handouts;
import dev.photofinish.command.seed.pack.PackDownload;
import dev.photofinish.command.seed.pack.PackStreamer;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.concurrent.Callable;
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
    private final PackDesk desk;
    private final PackStreamer packs;
    private final Handouts handouts;
    private final Blocking blocking;

    SeedPackEndpoints(PackDesk desk, PackStreamer packs, Handouts handouts, Blocking blocking) {
        this.desk = desk;
        this.packs = packs;
        this.handouts = handouts;
        this.blocking = blocking;
    }

    @Summary(
            value = "One's own seed pack, once the seeds are released; whole or the part asked for",
            by = Authority.USER)
    @Returns(media = "application/zip")
    @Returns(media = "application/zip", status = 206)
    @Refuses({403, 409, 410, 416})
    @GetMapping("/my-seed-pack")
    Mono<Void> own(@PathVariable("race_id") String id, Caller caller, ServerWebExchange exchange) {
        var race = Ids.race(id);
        var url = handouts.url(exchange.getRequest());
        return send(() -> desk.own(race, caller, url), exchange);
    }

    /** The token is a secret in an address: it is not to be logged. */
    @Summary(value = "A player's seed pack, for the player, the organizers and the casters", by = Authority.USER)
    @Returns(media = "application/zip")
    @Returns(media = "application/zip", status = 206)
    @Refuses({403, 409, 410, 416})
    @GetMapping("/download/{mod_token}")
    Mono<Void> byToken(
            @PathVariable("race_id") String id,
            @PathVariable("mod_token") String token,
            Caller caller,
            ServerWebExchange exchange) {
        var race = Ids.race(id);
        var url = handouts.url(exchange.getRequest());
        return send(() -> desk.byToken(race, token, caller, url), exchange);
    }

    private Mono<Void> send(Callable<PackDownload> decided, ServerWebExchange exchange) {
        return blocking.call(decided).flatMap(download -> packs.send(download, exchange));
    }
}
