package dev.photofinish.doubles.racetime;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Who may do what: bots by their credentials, people by a code (racetime §2). */
final class RacetimeTokens {
    private static final int LASTING_SECONDS = 36_000;
    private static final String SCOPES = "read chat_message race_action create_race";

    /**
     * Whose token it is.
     *
     * @param bot null when it is a person's, and the other way round
     */
    record Holder(@Nullable Bot bot, @Nullable Person person, Instant until) {}

    private final World world;
    private final List<Bot> bots = new CopyOnWriteArrayList<>();
    private final Map<String, Holder> given = new ConcurrentHashMap<>();
    private final Map<String, Person> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> refreshing = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile int lasting = LASTING_SECONDS;
    private volatile @Nullable Person atTheBrowser;

    RacetimeTokens(World world) {
        this.world = world;
    }

    void add(Bot bot) {
        bots.add(bot);
    }

    void lasting(int seconds) {
        lasting = seconds;
    }

    void revokeAll() {
        given.clear();
    }

    /** Who is signed in at the browser that comes to authorize. */
    void atTheBrowser(@Nullable Person person) {
        atTheBrowser = person;
    }

    int givenSoFar() {
        return count.get();
    }

    Optional<Holder> holder(@Nullable String token) {
        return Optional.ofNullable(token == null ? null : given.get(token))
                .filter(holder -> world.now().isBefore(holder.until()));
    }

    /** The bot of that category whose token it is. */
    Optional<Bot> bot(@Nullable String token, String category) {
        return holder(token)
                .map(Holder::bot)
                .filter(Objects::nonNull)
                .filter(bot -> bot.category().equals(category));
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", "/o/token", this::give),
                new Route("GET", "/o/token", _ -> Reply.empty(405)),
                new Route("POST", "/o/revoke_token", this::revoke),
                new Route("GET", "/o/authorize", this::authorize),
                new Route("GET", "/o/userinfo", this::userInfo));
    }

    private Reply give(ReceivedRequest request) {
        var type = request.isForm() ? request.formField("grant_type") : null;
        var bot = client(request);
        if (type == null) {
            return Reply.json(400, Map.of("error", "unsupported_grant_type"));
        }
        if (bot.isEmpty()) {
            return Reply.json(401, Map.of("error", "invalid_client")).with("WWW-Authenticate", "Basic");
        }
        return switch (type) {
            case "client_credentials" -> Reply.json(200, token(bot.get(), null));
            case "authorization_code" -> personal(codes, request.formField("code"));
            case "refresh_token" -> personal(refreshing, request.formField("refresh_token"));
            default -> Reply.json(400, Map.of("error", "unsupported_grant_type"));
        };
    }

    private Reply personal(Map<String, Person> grants, @Nullable String grant) {
        var person = grant == null ? null : grants.remove(grant);
        if (person == null) {
            return Reply.json(400, Map.of("error", "invalid_grant"));
        }
        var token = token(null, person);
        var refresh = "refresh-" + count.incrementAndGet();
        refreshing.put(refresh, person);
        token.put("refresh_token", refresh);
        return Reply.json(200, token);
    }

    private Map<String, Object> token(@Nullable Bot bot, @Nullable Person person) {
        var token = "racetime-token-" + count.incrementAndGet();
        given.put(token, new Holder(bot, person, world.now().plusSeconds(lasting)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("access_token", token);
        fields.put("expires_in", lasting);
        fields.put("token_type", "Bearer");
        fields.put("scope", SCOPES);
        return fields;
    }

    private Optional<Bot> client(ReceivedRequest request) {
        var basic = request.header("authorization");
        var id = request.formField("client_id");
        var secret = request.formField("client_secret");
        if (id == null && basic != null && basic.startsWith("Basic ")) {
            var pair = new String(
                            Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.UTF_8)
                    .split(":", 2);
            return client(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return client(id, secret);
    }

    private Optional<Bot> client(@Nullable String id, @Nullable String secret) {
        return bots.stream()
                .filter(bot -> bot.clientId().equals(id) && bot.clientSecret().equals(secret))
                .findFirst();
    }

    private Reply revoke(ReceivedRequest request) {
        var token = request.formField("token");
        if (client(request).isEmpty()) {
            return Reply.json(401, Map.of("error", "invalid_client"));
        }
        if (token != null) {
            given.remove(token);
        }
        return Reply.empty(200);
    }

    private Reply authorize(ReceivedRequest request) {
        var person = atTheBrowser;
        var back = request.parameter("redirect_uri");
        var state = request.parameter("state");
        var with = back + "?state=" + (state == null ? "" : state);
        if (person == null) {
            return Reply.redirect(with + "&error=access_denied");
        }
        var code = "code-" + count.incrementAndGet();
        codes.put(code, person);
        return Reply.redirect(with + "&code=" + code);
    }

    private Reply userInfo(ReceivedRequest request) {
        var person = holder(request.token()).map(Holder::person).orElse(null);
        if (person == null) {
            return RacetimeHttp.FORBIDDEN;
        }
        var user = RoomWriter.user(person);
        user.put("active_race", null);
        return Reply.json(200, user);
    }
}
