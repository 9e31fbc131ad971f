package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Saying who one is: the page that asks, which answers at once; a code, good once; a token. Safe for any thread. */
final class Consent {
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> tokens = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, String> person;

    void as(String id, String name) {
        person = Map.of("id", id, "username", name);
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/oauth2/authorize", this::authorize),
                new Route("POST", "/oauth2/token", this::token));
    }

    /** Who the token of a request belongs to; null = to nobody. */
    @Nullable
    Map<String, String> whose(ReceivedRequest request) {
        var token = request.token();
        return token == null ? null : tokens.get(token);
    }

    private Reply authorize(ReceivedRequest request) {
        var back = Objects.requireNonNullElse(request.parameter("redirect_uri"), "");
        var state =
                URLEncoder.encode(Objects.requireNonNullElse(request.parameter("state"), ""), StandardCharsets.UTF_8);
        var consenting = person;
        if (consenting == null || !"identify".equals(request.parameter("scope"))) {
            return Reply.redirect(back + "?error=access_denied&state=" + state);
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, consenting);
        return Reply.redirect(back + "?code=" + code + "&state=" + state);
    }

    private Reply token(ReceivedRequest request) {
        var code = request.formField("code");
        var consenting = code == null ? null : codes.remove(code);
        if (consenting == null) {
            return Reply.json(400, Map.of("error", "invalid_grant"));
        }
        var token = UUID.randomUUID().toString();
        tokens.put(token, consenting);
        return Reply.json(200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 604_800));
    }
}
