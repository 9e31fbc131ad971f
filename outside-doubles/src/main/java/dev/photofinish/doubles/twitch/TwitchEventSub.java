package dev.photofinish.doubles.twitch;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /helix/eventsub/subscriptions}, with webhooks: a new subscription is tried by a challenge, and then told what
 * happens. Messages are sent on a thread of its own, in order.
 */
public final class TwitchEventSub implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TwitchEventSub.class);
    private static final String PATH = "/helix/eventsub/subscriptions";

    private final TwitchTokens tokens;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Webhook webhook = new Webhook();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("twitch-eventsub").factory());

    /** Takes subscriptions of those who have a token of these. */
    public TwitchEventSub(TwitchTokens tokens) {
        this.tokens = tokens;
    }

    /** Messages for below a public address go to where that server really is. */
    public void reach(String publicAddress, URI server) {
        webhook.reach(publicAddress, server);
    }

    /** Everything that clients want to be told of. */
    public List<Subscription> subscriptions() {
        return List.copyOf(subscriptions.values());
    }

    /** Takes a subscription away and says why. */
    public void revoke(String id, String status) {
        var gone = subscriptions.remove(id);
        if (gone != null) {
            send(gone.now(status), "revocation", Map.of());
        }
    }

    /** Tells everybody who wants to know. */
    void tell(String type, String login, Map<String, ?> event) {
        var userId = TwitchStreams.userId(login);
        subscriptions().stream()
                .filter(one -> one.type().equals(type) && one.userId().equals(userId))
                .filter(one -> one.status().equals("enabled"))
                .forEach(one -> send(one, "notification", Map.of("event", event)));
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", PATH, request -> allowed(request, this::subscribe)),
                new Route("GET", PATH, request -> allowed(request, this::list)),
                new Route("DELETE", PATH, request -> allowed(request, this::unsubscribe)));
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }

    private Reply allowed(ReceivedRequest request, Function<ReceivedRequest, Reply> answer) {
        return tokens.refusal(request).orElseGet(() -> answer.apply(request));
    }

    private Reply subscribe(ReceivedRequest request) {
        var wanted = JsonMapper.shared().readTree(request.body());
        var made = read(wanted);
        if (made.callback().isEmpty()
                || made.secret().length() < 10
                || made.secret().length() > 100) {
            return TwitchTokens.error(400, "Bad Request", "the transport is not valid");
        }
        boolean taken = subscriptions().stream()
                .anyMatch(one -> one.type().equals(made.type())
                        && one.userId().equals(made.userId())
                        && one.callback().equals(made.callback()));
        if (taken) {
            return TwitchTokens.error(409, "Conflict", "subscription already exists");
        }
        subscriptions.put(made.id(), made);
        sender.execute(() -> challenge(made));
        return Reply.json(202, page(List.of(made)));
    }

    private Subscription read(JsonNode wanted) {
        return new Subscription(
                UUID.randomUUID().toString(),
                wanted.path("type").asString(""),
                wanted.at("/condition/broadcaster_user_id").asString(""),
                wanted.at("/transport/callback").asString(""),
                wanted.at("/transport/secret").asString(""),
                "webhook_callback_verification_pending");
    }

    private void challenge(Subscription made) {
        var challenge = UUID.randomUUID().toString();
        var status = "webhook_callback_verification_failed";
        try {
            var answer = webhook.send(made, "webhook_callback_verification", Map.of("challenge", challenge));
            if (answer.statusCode() == 200 && answer.body().equals(challenge)) {
                status = "enabled";
            }
        } catch (RuntimeException unreachable) {
            LOG.debug("No answer to the challenge", unreachable);
        }
        var now = made.now(status);
        subscriptions.computeIfPresent(made.id(), (_, _) -> now);
    }

    private void send(Subscription to, String type, Map<String, ?> content) {
        sender.execute(() -> {
            try {
                webhook.send(to, type, content);
            } catch (RuntimeException unreachable) {
                LOG.debug("Nobody took a {}", type, unreachable);
            }
        });
    }

    private Reply list(ReceivedRequest request) {
        var user = request.parameter("user_id");
        return Reply.json(
                200,
                page(subscriptions().stream()
                        .filter(one -> user == null || one.userId().equals(user))
                        .toList()));
    }

    private Reply unsubscribe(ReceivedRequest request) {
        var id = request.parameter("id");
        return id != null && subscriptions.remove(id) != null
                ? Reply.empty(204)
                : TwitchTokens.error(404, "Not Found", "subscription not found");
    }

    private static Map<String, Object> page(List<Subscription> some) {
        return Map.of(
                "data", some.stream().map(Subscription::json).toList(),
                "total", some.size(),
                "total_cost", some.size(),
                "max_total_cost", 10_000,
                "pagination", Map.of());
    }
}
