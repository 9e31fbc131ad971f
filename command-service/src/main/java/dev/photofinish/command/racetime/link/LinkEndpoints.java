package dev.photofinish.command.racetime.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.linking.BrowserLink;
import dev.photofinish.command.account.linking.PendingLinks;
import dev.photofinish.command.account.racetime.LinkRacetime;
import dev.photofinish.command.account.racetime.UnlinkRacetime;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Linking one's account to who one is on racetime.gg (tournaments §11.2, racetime §2.3). */
@WithTournaments
@RestController
final class LinkEndpoints {
    static final String CALLBACK = "/api/racetime/link/callback";

    private final LinkSettings settings;
    private final RacetimeOAuth racetime;
    private final RacetimeLinks links;
    private final Commands commands;
    private final Fresh fresh;
    private final Blocking blocking;
    private final BrowserLink browser;

    LinkEndpoints(
            LinkSettings settings,
            RacetimeOAuth racetime,
            @Qualifier("racetimeLinking") PendingLinks pending,
            RacetimeLinks links,
            Commands commands,
            Fresh fresh,
            Blocking blocking) {
        this.settings = settings;
        this.racetime = racetime;
        this.links = links;
        this.commands = commands;
        this.fresh = fresh;
        this.blocking = blocking;
        this.browser = new BrowserLink("racetime", CALLBACK, settings.within(), pending, blocking);
    }

    /** Where the browser is to go. */
    @Named("RacetimeLinkStart")
    record Start(@JsonProperty("authorize_url") String authorizeUrl) {}

    /** Who one is on racetime.gg; both null when not linked. {@code available}: whether one can be linked here at all. */
    @Named("RacetimeLink")
    record Status(
            boolean linked,
            @JsonProperty("racetime_id") @Nullable String racetimeId,
            @JsonProperty("racetime_name") @Nullable String racetimeName,
            boolean available) {}

    /** Begins a link in this browser; 404 when this server has no application at racetime.gg. */
    @Summary(value = "Begin to link one's racetime.gg account", by = Authority.USER)
    @Refuses(404)
    @PostMapping("/api/racetime/link")
    Mono<ResponseEntity<Start>> begin(Caller caller, ServerHttpRequest request) {
        if (!settings.configured()) {
            throw new EdgeException(EdgeRefusal.NOT_FOUND);
        }
        return browser.begin(
                caller, request, settings.redirectUri(), (state, back) -> new Start(racetime.address(state, back)));
    }

    /** Comes back from racetime.gg; the browser is sent on to the settings, with what came of it. */
    @Summary(value = "Come back from racetime.gg", by = Authority.ANYBODY)
    @Returns(status = 302, media = "")
    @GetMapping(CALLBACK)
    Mono<ResponseEntity<Void>> comeBack(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            ServerHttpRequest request) {
        return browser.comeBack(
                code,
                state,
                request,
                (account, shown) -> link(account, shown, browser.redirectUri(request, settings.redirectUri())));
    }

    /** Who one is on racetime.gg. */
    @Summary(value = "Who one is on racetime.gg", by = Authority.USER)
    @GetMapping("/api/racetime/link/status")
    Mono<Status> status(Caller caller) {
        return blocking.call(() -> statusOf(caller.account()));
    }

    /** Undoes the link, if there is one. */
    @Summary(value = "Unlink one's racetime.gg account", by = Authority.USER)
    @PostMapping("/api/racetime/link/unlink")
    Mono<Status> unlink(Caller caller) {
        var command = new UnlinkRacetime(caller.account(), fresh.now());
        return Mono.fromFuture(() -> commands.send(caller.account(), command, caller.account()))
                .then(blocking.call(() -> statusOf(caller.account())));
    }

    private Mono<Receipt> link(AccountId account, String code, String redirectUri) {
        return racetime.whoConsented(code, redirectUri)
                .flatMap(person -> Mono.fromFuture(() -> commands.send(
                        account, new LinkRacetime(account, person.id(), person.name(), fresh.now()), account)));
    }

    private Status statusOf(AccountId account) {
        return links.of(account)
                .map(person -> new Status(true, person.id(), person.name(), settings.configured()))
                .orElseGet(() -> new Status(false, null, null, settings.configured()));
    }
}
