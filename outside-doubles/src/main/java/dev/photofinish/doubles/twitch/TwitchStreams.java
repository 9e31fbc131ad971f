package dev.photofinish.doubles.twitch;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code GET /helix/streams} and {@code GET /helix/users}: who is there, and who of them is live. */
public final class TwitchStreams {
    private static final int MOST_LOGINS = 100;
    private static final int LIMIT = 800;
    private static final int ID_RANGE = 1_000_000;
    private static final Pattern LOGIN = Pattern.compile("[a-zA-Z0-9_]{1,25}");

    private final TwitchTokens tokens;
    private final Map<String, Instant> live = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger remaining = new AtomicInteger(LIMIT);
    private volatile @Nullable Instant resets;
    private volatile @Nullable String spoiled;

    /** Answers those who have a token of these. */
    public TwitchStreams(TwitchTokens tokens) {
        this.tokens = tokens;
    }

    /** So many requests are left until that moment, when the limit is what it was. */
    public void allow(int requests, Instant until) {
        remaining.set(requests);
        resets = until;
    }

    /** How many requests were too many. */
    public int refused() {
        return refused.get();
    }

    /** From here on a question that names this login fails; null = none does. */
    public void spoil(@Nullable String login) {
        spoiled = login;
    }

    /** The id of whoever goes by that login: always the same one. */
    public static String userId(String login) {
        return Integer.toString(
                ID_RANGE + Math.floorMod(login.toLowerCase(Locale.ROOT).hashCode(), ID_RANGE));
    }

    /** Since when somebody streams; empty when they do not. */
    Optional<Instant> liveSince(String login) {
        return Optional.ofNullable(live.get(login.toLowerCase(Locale.ROOT)));
    }

    /** Returns whether they did not stream so far. */
    boolean start(String login) {
        return live.putIfAbsent(login.toLowerCase(Locale.ROOT), Instant.now().truncatedTo(ChronoUnit.SECONDS)) == null;
    }

    /** Returns whether they streamed so far. */
    boolean stop(String login) {
        return live.remove(login.toLowerCase(Locale.ROOT)) != null;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/helix/streams", request -> limited(request, this::streams)),
                new Route("GET", "/helix/users", this::limitedUsers));
    }

    Reply limitedUsers(ReceivedRequest request) {
        return limited(request, this::users);
    }

    private interface Answer {
        Reply to(ReceivedRequest request);
    }

    private Reply limited(ReceivedRequest request, Answer answer) {
        var refusal = tokens.refusal(request);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var reset = resets;
        if (reset != null && !Instant.now().isBefore(reset)) {
            resets = null;
            remaining.set(LIMIT);
        }
        int left = remaining.getAndUpdate(points -> Math.max(0, points - 1));
        if (left == 0) {
            refused.incrementAndGet();
        }
        var reply = left > 0 ? answer.to(request) : TwitchTokens.error(429, "Too Many Requests", "slow down");
        return reply.with("Ratelimit-Limit", Integer.toString(LIMIT))
                .with("Ratelimit-Remaining", Integer.toString(Math.max(0, left - 1)))
                .with("Ratelimit-Reset", Long.toString(resetOr(Instant.now()).getEpochSecond() + 1));
    }

    private Instant resetOr(Instant now) {
        var reset = resets;
        return reset == null ? now : reset;
    }

    private Reply streams(ReceivedRequest request) {
        var trouble = spoiled;
        if (trouble != null && request.parameters("user_login").contains(trouble)) {
            return TwitchTokens.error(500, "Internal Server Error", "");
        }
        return answered(
                request.parameters("user_login"),
                login -> liveSince(login).map(since -> stream(login, since)).stream()
                        .toList());
    }

    private Reply users(ReceivedRequest request) {
        return answered(
                request.parameters("login"),
                login -> List.of(
                        Map.of("id", userId(login), "login", login.toLowerCase(Locale.ROOT), "display_name", login)));
    }

    private interface Found {
        List<Map<String, Object>> by(String login);
    }

    private static Reply answered(List<String> logins, Found found) {
        if (logins.size() > MOST_LOGINS) {
            return TwitchTokens.error(400, "Bad Request", "The parameter has more than 100 values");
        }
        if (!logins.stream().allMatch(login -> LOGIN.matcher(login).matches())) {
            return TwitchTokens.error(400, "Bad Request", "Invalid login names");
        }
        var data = logins.stream()
                .map(login -> found.by(login.toLowerCase(Locale.ROOT)))
                .flatMap(List::stream)
                .toList();
        return Reply.json(200, Map.of("data", data, "pagination", Map.of()));
    }

    private static Map<String, Object> stream(String login, Instant since) {
        return Map.of(
                "id",
                Long.toString(since.getEpochSecond()),
                "user_id",
                userId(login),
                "user_login",
                login,
                "user_name",
                login,
                "type",
                "live",
                "started_at",
                since.toString());
    }
}
