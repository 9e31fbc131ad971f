package dev.photofinish.command.notification.link;

import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.store.WithTournaments;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * What is said to Discord about a link: an authorization code for who somebody is, and nothing else of theirs. The access
 * token is used once and forgotten.
 */
@WithTournaments
@Component
final class DiscordOAuth {
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final int LONGEST_NAME = 100;

    private final DiscordLinkSettings settings;
    private final OutsideService discord;

    DiscordOAuth(DiscordLinkSettings settings, DiscordSettings addresses, OutsideServices services) {
        this.settings = settings;
        this.discord = services.service("Discord", addresses.apiBaseUrl());
    }

    /** Where the browser is to go. */
    String address(String state, String redirectUri) {
        return UriComponentsBuilder.fromUriString(settings.authorizeUrl())
                .queryParam("response_type", "code")
                .queryParam("client_id", "{client}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("scope", "identify")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(settings.clientId(), redirectUri, state)
                .toUriString();
    }

    /** Who consented; fails when Discord does not say. */
    Mono<DiscordPerson> whoConsented(String code, String redirectUri) {
        return discord.call(client -> client.post()
                        .uri("/oauth2/token")
                        .body(BodyInserters.fromFormData("grant_type", "authorization_code")
                                .with("code", code)
                                .with("redirect_uri", redirectUri)
                                .with("client_id", settings.clientId())
                                .with("client_secret", settings.clientSecret())))
                .map(DiscordOAuth::accessToken)
                .flatMap(token -> discord.call(
                        client -> client.get().uri("/users/@me").headers(headers -> headers.setBearerAuth(token))))
                .map(DiscordOAuth::person);
    }

    private static String accessToken(OutsideAnswer answer) {
        var token = answer.succeeded() ? answer.json().path("access_token").asString("") : "";
        if (token.isBlank()) {
            throw answer.failure();
        }
        return token;
    }

    private static DiscordPerson person(OutsideAnswer answer) {
        var user = answer.succeeded() ? answer.json() : null;
        var id = user == null ? "" : user.path("id").asString("");
        if (user == null || !ID.matcher(id).matches()) {
            throw answer.failure();
        }
        var name = user.path("username").asString(id);
        return new DiscordPerson(id, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }
}
