package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The channels, one webhook into one of them, and what was posted. Safe for any thread. */
final class Channels {
    static final String BOT = "155149108183695360";
    private static final int MOST = 100;
    private static final int TOO_MANY_REQUESTS = 429;

    private final List<PostedMessage> posted = new ArrayList<>();
    private final String webhookId;
    private final String webhookToken;
    private final String webhookChannel;
    private final Supplier<String> ids;
    private final AtomicInteger refused = new AtomicInteger();
    private final DirectChannels direct;
    private volatile @Nullable Bucket bucket;

    Channels(
            String webhookId, String webhookToken, String webhookChannel, DirectChannels direct, Supplier<String> ids) {
        this.webhookId = webhookId;
        this.webhookToken = webhookToken;
        this.webhookChannel = webhookChannel;
        this.direct = direct;
        this.ids = ids;
    }

    List<Route> routes(Function<Function<ReceivedRequest, Reply>, Function<ReceivedRequest, Reply>> guarded) {
        return List.of(
                new Route("POST", "/webhooks/{id}/{token}", this::execute),
                new Route("GET", "/webhooks/{id}/{token}", this::describe),
                new Route("GET", "/channels/{channel}/messages", guarded.apply(this::list)),
                new Route("POST", "/channels/{channel}/messages", guarded.apply(direct.unlessClosed(this::post))),
                new Route("PATCH", "/channels/{channel}/messages/{message}", guarded.apply(this::change)),
                new Route("DELETE", "/channels/{channel}/messages/{message}", guarded.apply(this::delete)));
    }

    synchronized List<PostedMessage> posted() {
        return List.copyOf(posted);
    }

    /** From here on the webhook takes so many posts in such a time; the others are refused and counted. */
    void limit(int posts, Duration window) {
        bucket = new Bucket(posts, window);
    }

    int refused() {
        return refused.get();
    }

    private Reply execute(ReceivedRequest request) {
        var limited = bucket;
        var reply = limited == null ? executed(request) : limited.count(() -> executed(request));
        if (reply.status() == TOO_MANY_REQUESTS) {
            refused.incrementAndGet();
        }
        return reply;
    }

    private Reply executed(ReceivedRequest request) {
        if (!known(request)) {
            return unknownWebhook();
        }
        var message = keep(request, webhookChannel, webhookId);
        return "true".equals(request.parameter("wait")) ? Reply.json(200, shown(message)) : Reply.empty(204);
    }

    private Reply describe(ReceivedRequest request) {
        return known(request)
                ? Reply.json(200, Map.of("id", webhookId, "channel_id", webhookChannel, "type", 1))
                : unknownWebhook();
    }

    /** As Discord does: one that is given twice is the first one. */
    private synchronized Reply post(ReceivedRequest request) {
        var body = JsonMapper.shared().readTree(request.body());
        var channel = request.places().get("channel");
        var earlier = posted.stream()
                .filter(message -> body.path("enforce_nonce").asBoolean(false))
                .filter(message -> message.body().path("nonce").equals(body.path("nonce")))
                .findFirst();
        return Reply.json(200, shown(earlier.orElseGet(() -> keep(request, channel, null))));
    }

    private synchronized Reply change(ReceivedRequest request) {
        return known(request, request.places().get("message"))
                .map(message -> {
                    var body = ((ObjectNode) message.body()).deepCopy();
                    body.setAll((ObjectNode) JsonMapper.shared().readTree(request.body()));
                    var changed =
                            new PostedMessage(message.id(), message.channel(), message.webhook(), message.at(), body);
                    posted.set(posted.indexOf(message), changed);
                    return Reply.json(200, shown(changed));
                })
                .orElseGet(Channels::unknownMessage);
    }

    private synchronized Reply delete(ReceivedRequest request) {
        return known(request, request.places().get("message"))
                .map(message -> {
                    posted.remove(message);
                    return Reply.empty(204);
                })
                .orElseGet(Channels::unknownMessage);
    }

    /** Only the bot's own. */
    private Optional<PostedMessage> known(ReceivedRequest request, String id) {
        return posted.stream()
                .filter(message -> message.webhook() == null
                        && message.id().equals(id)
                        && message.channel().equals(request.places().get("channel")))
                .findFirst();
    }

    private static Reply unknownMessage() {
        return Reply.json(404, Map.of("message", "Unknown Message", "code", 10_008));
    }

    /** As Discord does: the oldest behind the id, the newest of these first. */
    private synchronized Reply list(ReceivedRequest request) {
        var after = request.parameter("after");
        long newerThan = after == null ? 0 : Long.parseLong(after);
        return Reply.json(
                200,
                posted.stream()
                        .filter(message ->
                                message.channel().equals(request.places().get("channel")))
                        .filter(message -> Long.parseLong(message.id()) > newerThan)
                        .limit(MOST)
                        .map(Channels::shown)
                        .toList()
                        .reversed());
    }

    private synchronized PostedMessage keep(ReceivedRequest request, String channel, @Nullable String webhook) {
        var message = new PostedMessage(
                ids.get(), channel, webhook, Instant.now(), JsonMapper.shared().readTree(request.body()));
        posted.add(message);
        return message;
    }

    private boolean known(ReceivedRequest request) {
        return request.places().get("id").equals(webhookId)
                && request.places().get("token").equals(webhookToken);
    }

    private static Reply unknownWebhook() {
        return Reply.json(404, Map.of("message", "Unknown Webhook", "code", 10_015));
    }

    private static ObjectNode shown(PostedMessage message) {
        var shown = ((ObjectNode) message.body()).deepCopy();
        shown.put("id", message.id()).put("channel_id", message.channel());
        if (message.webhook() == null) {
            shown.putObject("author").put("id", BOT).put("bot", true);
        } else {
            shown.put("webhook_id", message.webhook());
        }
        return shown;
    }
}
