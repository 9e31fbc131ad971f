package dev.photofinish.command.notification.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.discord.LinkDiscord;
import dev.photofinish.command.account.discord.UnlinkDiscord;
import dev.photofinish.command.account.linking.BrowserLink;
import dev.photofinish.command.account.linking.PendingLinks;
import dev.photofinish.command.notification.DiscordSettings;
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

/** Linking one's account to who one is on Discord, where personal messages go (tournaments §10.2). */
@WithTournaments
@RestController
final class DiscordLinkEndpoints {
    private static final String CALLBACK = "/api/discord/link/callback";

    private final DiscordLinkSettings settings;
    private final DiscordSettings discordSettings;
    private final DiscordOAuth discord;
    private final DiscordLinks links;
    private final Commands commands;
    private final Fresh fresh;
    private final Blocking blocking;
    private final BrowserLink browser;

    DiscordLinkEndpoints(
            DiscordLinkSettings settings,
            DiscordSettings discordSettings,
            DiscordOAuth discord,
            @Qualifier("discordLinking") PendingLinks pending,
            DiscordLinks links,
            Commands commands,
            Fresh fresh,
            Blocking blocking) {
        this.settings = settings;
        this.discordSettings = discordSettings;
        this.discord = discord;
        this.links = links;
        this.commands = commands;
        this.fresh = fresh;
        this.blocking = blocking;
        this.browser = new BrowserLink("discord", CALLBACK, settings.within(), pending, blocking);
    }

    /** Where the browser is to go. */
    @Named("DiscordLinkStart")
    record Start(@JsonProperty("authorize_url") String authorizeUrl) {}

    /**
     * Who one is on Discord; both null when not linked.
     *
     * @param available whether one can be linked here at all
     * @param bot whether there is a bot here that sends messages
     */
    @Named("DiscordLink")
    record Status(
            boolean linked,
            @JsonProperty("discord_id") @Nullable String discordId,
            @JsonProperty("discord_username") @Nullable String discordUsername,
            boolean available,
            boolean bot) {}

    /** Begins a link in this browser; 404 when this server has no application at Discord. */
    @Summary(value = "Begin to link one's Discord account", by = Authority.USER)
    @Refuses(404)
    @PostMapping("/api/discord/link")
    Mono<ResponseEntity<Start>> begin(Caller caller, ServerHttpRequest request) {
        if (!settings.configured()) {
            throw new EdgeException(EdgeRefusal.NOT_FOUND);
        }
        return browser.begin(
                caller, request, settings.redirectUri(), (state, back) -> new Start(discord.address(state, back)));
    }

    /** Comes back from Discord; the browser is sent on to the settings, with what came of it. */
    @Summary(value = "Come back from Discord", by = Authority.ANYBODY)
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

    /** Who one is on Discord. */
    @Summary(value = "Who one is on Discord", by = Authority.USER)
    @GetMapping("/api/discord/link/status")
    Mono<Status> status(Caller caller) {
        return blocking.call(() -> statusOf(caller.account()));
    }

    /** Undoes the link, if there is one. */
    @Summary(value = "Unlink one's Discord account", by = Authority.USER)
    @PostMapping("/api/discord/link/unlink")
    Mono<Status> unlink(Caller caller) {
        var command = new UnlinkDiscord(caller.account(), fresh.now());
        return Mono.fromFuture(() -> commands.send(caller.account(), command, caller.account()))
                .then(blocking.call(() -> statusOf(caller.account())));
    }

    private Mono<Receipt> link(AccountId account, String code, String redirectUri) {
        return discord.whoConsented(code, redirectUri)
                .flatMap(person -> Mono.fromFuture(() -> commands.send(
                        account, new LinkDiscord(account, person.id(), person.name(), fresh.now()), account)));
    }

    private Status statusOf(AccountId account) {
        boolean bot = discordSettings.notices();
        return links.of(account)
                .map(person -> new Status(true, person.id(), person.name(), settings.configured(), bot))
                .orElseGet(() -> new Status(false, null, null, settings.configured(), bot));
    }
}
