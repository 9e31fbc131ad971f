package dev.photofinish.command.account.login;

import static java.util.Objects.requireNonNull;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.account.twitch.TwitchProfile;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.web.OwnAddress;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.client.endpoint.DefaultOAuth2TokenRequestParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/**
 * What is said to Twitch about a login: authorization code with PKCE, put into words by Spring Security's OAuth2 client
 * (ADR 22). No scope is asked for; the access token is used once, to ask who it belongs to, and forgotten.
 */
@Component
final class TwitchOAuth {
    private final TwitchSettings credentials;
    private final TwitchAddresses addresses;
    private final OutsideService tokens;
    private final OutsideService api;
    private final DefaultOAuth2TokenRequestParametersConverter<OAuth2AuthorizationCodeGrantRequest> form =
            new DefaultOAuth2TokenRequestParametersConverter<>();

    TwitchOAuth(TwitchSettings credentials, TwitchAddresses addresses, OutsideServices services) {
        this.credentials = credentials;
        this.addresses = addresses;
        this.tokens = services.service("Twitch's sign-in", credentials.authBaseUrl());
        this.api = services.service("Twitch", addresses.apiBaseUrl());
    }

    /** Whether people sign in with Twitch at all. */
    boolean available() {
        return credentials.signsIn();
    }

    /** The request that the browser takes to Twitch. */
    OAuth2AuthorizationRequest begin(String state, ServerHttpRequest request) {
        var authorization = request(state, request);
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(authorization);
        return authorization.build();
    }

    /** The secret behind the request's challenge. */
    static String verifier(OAuth2AuthorizationRequest authorization) {
        return requireNonNull(authorization.<String>getAttribute(PkceParameterNames.CODE_VERIFIER));
    }

    /** Who consented; fails when Twitch does not say. */
    Mono<TwitchProfile> whoConsented(String code, String state, String verifier, ServerHttpRequest request) {
        var asked = request(state, request)
                .attributes(attributes -> attributes.put(PkceParameterNames.CODE_VERIFIER, verifier))
                .build();
        var answered = OAuth2AuthorizationResponse.success(code)
                .redirectUri(redirectUri(request))
                .state(state)
                .build();
        var grant = new OAuth2AuthorizationCodeGrantRequest(
                registration(), new OAuth2AuthorizationExchange(asked, answered));
        var parameters = requireNonNull(form.convert(grant));
        return tokens.call(client -> client.post().uri("/token").body(BodyInserters.fromFormData(parameters)))
                .map(TwitchOAuth::accessToken)
                .flatMap(this::profile);
    }

    private Mono<TwitchProfile> profile(String accessToken) {
        return api.call(client -> client.get().uri("/users").headers(headers -> {
                    headers.setBearerAuth(accessToken);
                    headers.set("Client-Id", credentials.clientId());
                }))
                .map(TwitchUsers::read);
    }

    private static String accessToken(OutsideAnswer answer) {
        var token = answer.succeeded() ? answer.json().path("access_token").asString("") : "";
        if (token.isBlank()) {
            throw answer.failure();
        }
        return token;
    }

    private OAuth2AuthorizationRequest.Builder request(String state, ServerHttpRequest request) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(credentials.clientId())
                .authorizationUri(credentials.authBaseUrl() + "/authorize")
                .redirectUri(redirectUri(request))
                .state(state);
    }

    private String redirectUri(ServerHttpRequest request) {
        var registered = addresses.redirectUri();
        return registered == null ? OwnAddress.of(request) + TwitchCallback.PATH : registered;
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("twitch")
                .clientId(credentials.clientId())
                .clientSecret(credentials.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationUri(credentials.authBaseUrl() + "/authorize")
                .tokenUri(credentials.authBaseUrl() + "/token")
                .redirectUri("{baseUrl}" + TwitchCallback.PATH)
                .build();
    }
}
