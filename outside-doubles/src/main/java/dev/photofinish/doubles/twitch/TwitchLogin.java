package dev.photofinish.doubles.twitch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Signing in at Twitch: the page that asks for consent, which answers at once as it was told to; tokens for codes; and who
 * a token belongs to. Codes are good once, for the redirect address and the PKCE verifier they were made for.
 */
public final class TwitchLogin {
    private record Granted(
            TwitchPerson person,
            String redirectUri,
            @Nullable String challenge) {}

    private final String clientId;
    private final String clientSecret;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final Map<String, TwitchPerson> tokens = new ConcurrentHashMap<>();
    private final List<String> refreshTokens = new CopyOnWriteArrayList<>();
    private volatile @Nullable TwitchPerson consenting;

    /** For the one application with these credentials. */
    public TwitchLogin(String clientId, String clientSecret) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** From here on this person sits at every browser, and consents. */
    public void consentAs(TwitchPerson person) {
        consenting = person;
    }

    /** From here on whoever is asked for consent refuses. */
    public void refuse() {
        consenting = null;
    }

    /** Every access token given out. */
    public List<String> accessTokens() {
        return List.copyOf(tokens.keySet());
    }

    /** Every refresh token given out. */
    public List<String> refreshTokens() {
        return List.copyOf(refreshTokens);
    }

    /** What there is beside a Twitch that gives tokens to applications and knows everybody: consent, and tokens for it. */
    List<Route> routesBeside(TwitchTokens applications, Function<ReceivedRequest, Reply> everybody) {
        applications.grant("authorization_code", this::token);
        return List.of(
                new Route("GET", "/oauth2/authorize", this::authorize),
                new Route(
                        "GET",
                        "/helix/users",
                        request -> tokens.containsKey(requireNonNullElse(request.token(), ""))
                                ? users(request)
                                : everybody.apply(request)));
    }

    /** Below {@code /oauth2} and {@code /helix}. */
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/oauth2/authorize", this::authorize),
                new Route("POST", "/oauth2/token", this::token),
                new Route("GET", "/helix/users", this::users));
    }

    private Reply authorize(ReceivedRequest request) {
        var back = request.parameter("redirect_uri");
        if (back == null
                || !clientId.equals(request.parameter("client_id"))
                || !"code".equals(request.parameter("response_type"))) {
            return refusal(400, "invalid client");
        }
        var state = "&state=" + URLEncoder.encode(requireNonNullElse(request.parameter("state"), ""), UTF_8);
        var person = consenting;
        if (person == null) {
            return Reply.redirect(back + "?error=access_denied&error_description=The+user+denied+you+access" + state);
        }
        var code = UUID.randomUUID().toString().replace("-", "");
        codes.put(code, new Granted(person, back, request.parameter("code_challenge")));
        return Reply.redirect(back + "?code=" + code + "&scope=" + state);
    }

    private Reply token(ReceivedRequest request) {
        if (!"authorization_code".equals(request.formField("grant_type"))) {
            return refusal(400, "invalid grant type");
        }
        if (!clientId.equals(request.formField("client_id"))) {
            return refusal(400, "invalid client");
        }
        if (!clientSecret.equals(request.formField("client_secret"))) {
            return refusal(403, "invalid client secret");
        }
        var granted = codes.remove(requireNonNullElse(request.formField("code"), ""));
        if (granted == null
                || !granted.redirectUri().equals(request.formField("redirect_uri"))
                || !proves(request.formField("code_verifier"), granted.challenge())) {
            return refusal(400, "Invalid authorization code");
        }
        var token = UUID.randomUUID().toString().replace("-", "");
        var refreshToken = UUID.randomUUID().toString();
        tokens.put(token, granted.person());
        refreshTokens.add(refreshToken);
        // The scope is a list, against RFC 6749, as at the real one.
        return Reply.json(
                200,
                Map.of(
                        "access_token",
                        token,
                        "expires_in",
                        14124,
                        "refresh_token",
                        refreshToken,
                        "scope",
                        List.of(),
                        "token_type",
                        "bearer"));
    }

    private Reply users(ReceivedRequest request) {
        var person = tokens.get(requireNonNullElse(request.token(), ""));
        if (person == null || !clientId.equals(request.header("client-id"))) {
            return Reply.json(401, Map.of("error", "Unauthorized", "status", 401, "message", "Invalid OAuth token"));
        }
        var user = Map.of(
                "id", person.id(),
                "login", person.login(),
                "display_name", person.displayName(),
                "profile_image_url", person.avatarUrl(),
                "type", "",
                "broadcaster_type", "");
        return Reply.json(200, Map.of("data", List.of(user)));
    }

    private static Reply refusal(int status, String message) {
        return Reply.json(status, Map.of("status", status, "message", message));
    }

    private static boolean proves(@Nullable String verifier, @Nullable String challenge) {
        return challenge == null ? verifier == null : verifier != null && Objects.equals(challenge, s256(verifier));
    }

    private static String s256(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
