package dev.photofinish.doubles.twitch;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** {@code POST /oauth2/token}: gives out tokens and knows which of them hold. Other grants can be added. */
public final class TwitchTokens {
    private static final int LASTING_SECONDS = 5_184_000;

    private final String clientId;
    private final String clientSecret;
    private final Map<String, Function<ReceivedRequest, Reply>> grants = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> valid = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();
    private volatile int lasting = LASTING_SECONDS;

    /** Gives tokens to this client alone. */
    public TwitchTokens(String clientId, String clientSecret) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        grants.put("client_credentials", _ -> Reply.json(200, token("app")));
    }

    /** Also answers this grant, once the client has shown its secret. */
    public void grant(String type, Function<ReceivedRequest, Reply> answer) {
        grants.put(type, answer);
    }

    /** Makes a token that holds, with the fields that tell of it. */
    public Map<String, Object> token(String prefix) {
        var token = prefix + "-token-" + given.incrementAndGet();
        valid.put(token, true);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("access_token", token);
        fields.put("expires_in", lasting);
        fields.put("token_type", "bearer");
        return fields;
    }

    /** From here on tokens say that they hold so long. */
    public void lasting(int seconds) {
        lasting = seconds;
    }

    /** No token given so far holds any more. */
    public void revokeAll() {
        valid.clear();
    }

    /** Tokens that hold. */
    public Set<String> valid() {
        return Set.copyOf(valid.keySet());
    }

    /** How a request without credentials of this client is refused; empty when it has them. */
    public Optional<Reply> refusal(ReceivedRequest request) {
        var token = request.token();
        if (token == null || !valid.containsKey(token)) {
            return Optional.of(error(401, "Unauthorized", "Invalid OAuth token"));
        }
        return clientId.equals(request.header("client-id"))
                ? Optional.empty()
                : Optional.of(error(401, "Unauthorized", "Client ID and OAuth token do not match"));
    }

    List<Route> routes() {
        return List.of(new Route("POST", "/oauth2/token", this::give));
    }

    static Reply error(int status, String error, String message) {
        return Reply.json(status, Map.of("error", error, "status", status, "message", message));
    }

    private Reply give(ReceivedRequest request) {
        if (!clientId.equals(request.formField("client_id"))) {
            return Reply.json(400, Map.of("status", 400, "message", "invalid client"));
        }
        if (!clientSecret.equals(request.formField("client_secret"))) {
            return Reply.json(403, Map.of("status", 403, "message", "invalid client secret"));
        }
        var type = request.formField("grant_type");
        var grant = type == null ? null : grants.get(type);
        return grant == null
                ? Reply.json(400, Map.of("status", 400, "message", "unsupported grant type"))
                : grant.apply(request);
    }
}
