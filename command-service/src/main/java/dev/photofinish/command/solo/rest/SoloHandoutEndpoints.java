package dev.photofinish.command.solo.rest;

import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.run.config.Handouts;
import dev.photofinish.command.run.config.ModConfig;
import dev.photofinish.command.run.config.ModConfigFile;
import dev.photofinish.command.run.pack.PackFileName;
import dev.photofinish.command.seed.lookup.SeedPaths;
import dev.photofinish.command.seed.pack.PackDownload;
import dev.photofinish.command.seed.pack.PackStreamer;
import dev.photofinish.command.solo.SoloRejection;
import dev.photofinish.command.solo.lookup.SoloRow;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Ids;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a player needs to train, as long as the session is active (rest-api §8, better L4). */
@RestController
@RequestMapping("/api/training/{session_id}")
final class SoloHandoutEndpoints {
    private final OwnSessions sessions;
    private final Handouts handouts;
    private final SeedPaths paths;
    private final Accounts accounts;
    private final PackStreamer packs;
    private final Blocking blocking;

    SoloHandoutEndpoints(
            OwnSessions sessions,
            Handouts handouts,
            SeedPaths paths,
            Accounts accounts,
            PackStreamer packs,
            Blocking blocking) {
        this.sessions = sessions;
        this.handouts = handouts;
        this.paths = paths;
        this.accounts = accounts;
        this.packs = packs;
        this.blocking = blocking;
    }

    @Summary(value = "The configuration of the player's mod", by = Authority.SESSION_OWNER)
    @Returns(media = "application/toml")
    @Refuses(400)
    @GetMapping("/mod-config")
    Mono<ResponseEntity<byte[]>> config(
            @PathVariable("session_id") String id, Caller caller, ServerHttpRequest request) {
        var session = Ids.session(id);
        var url = handouts.url(request);
        return blocking.call(() -> config(sessions.active(session, caller), url))
                .map(ModConfigFile::of);
    }

    @Summary(value = "The player's seed pack, whole or the part asked for", by = Authority.SESSION_OWNER)
    @Returns(media = "application/zip")
    @Returns(media = "application/zip", status = 206)
    @Refuses({400, 409, 410, 416})
    @GetMapping("/pack")
    Mono<Void> pack(@PathVariable("session_id") String id, Caller caller, ServerWebExchange exchange) {
        var session = Ids.session(id);
        var url = handouts.url(exchange.getRequest());
        return blocking.call(() -> download(sessions.active(session, caller), url))
                .flatMap(download -> packs.send(download, exchange));
    }

    private ModConfig config(SoloRow session, String url) {
        return handouts.soloConfig(session.session(), session.account(), url);
    }

    private PackDownload download(SoloRow session, String url) {
        var base = paths.of(session.seed()).orElseThrow(() -> new RefusedException(SoloRejection.UNKNOWN_SEED));
        var login = accounts.byId(session.account()).map(AccountRow::login).orElse("");
        return new PackDownload(
                session.account(),
                base,
                PackFileName.ofSolo(login),
                config(session, url).toToml());
    }
}
