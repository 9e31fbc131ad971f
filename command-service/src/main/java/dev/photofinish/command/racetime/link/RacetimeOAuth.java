package dev.photofinish.command.racetime.link;

import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.store.WithTournaments;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * What is said to racetime.gg about a link: an authorization code for reading alone. The access token is used once, to ask
 * who it belongs to, and forgotten.
 */
@WithTournaments
@Component
final class RacetimeOAuth {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,64}");
    private static final int LONGEST_NAME = 100;

    private final LinkSettings settings;
    private final String baseUrl;
    private final OutsideService racetime;

    RacetimeOAuth(LinkSettings settings, RacetimeSettings racetime, OutsideServices services) {
        this.settings = settings;
        this.baseUrl = racetime.baseUrl();
        this.racetime = services.service("racetime.gg", racetime.baseUrl());
    }

    /** Where the browser is to go. */
    String address(String state, String redirectUri) {
        return UriComponentsBuilder.fromUriString(baseUrl + "/o/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", "{client}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("scope", "read")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(settings.clientId(), redirectUri, state)
                .toUriString();
    }

    /** Who consented; fails when racetime.gg does not say. */
    Mono<RacetimePerson> whoConsented(String code, String redirectUri) {
        return racetime.call(client -> client.post()
                        .uri("/o/token")
                        .body(BodyInserters.fromFormData("grant_type", "authorization_code")
                                .with("code", code)
                                .with("redirect_uri", redirectUri)
                                .with("client_id", settings.clientId())
                                .with("client_secret", settings.clientSecret())))
                .map(RacetimeOAuth::accessToken)
                .flatMap(token -> racetime.call(
                        client -> client.get().uri("/o/userinfo").headers(headers -> headers.setBearerAuth(token))))
                .map(RacetimeOAuth::person);
    }

    private static String accessToken(OutsideAnswer answer) {
        var token = answer.succeeded() ? answer.json().path("access_token").asString("") : "";
        if (token.isBlank()) {
            throw answer.failure();
        }
        return token;
    }

    private static RacetimePerson person(OutsideAnswer answer) {
        var user = answer.succeeded() ? answer.json() : null;
        var id = user == null ? "" : user.path("id").asString("");
        if (user == null || !ID.matcher(id).matches()) {
            throw answer.failure();
        }
        var name = user.path("name").asString(id);
        return new RacetimePerson(id, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }
}
