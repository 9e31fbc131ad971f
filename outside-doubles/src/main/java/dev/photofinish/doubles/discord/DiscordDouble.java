package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.DoubleServer;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Faults;
import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Discord, as far as we speak to it: a webhook, a guild's scheduled events, one role and what is allowed in its channels,
 * messages in channels and to people, and who they are. It keeps
 * to Discord's rules: no event in the past, no way back to an earlier status, 401 without the bot's token.
 */
public final class DiscordDouble implements AutoCloseable {
    /** The only guild. */
    public static final String GUILD = "81384788765712384";
    /** The role of its runners. */
    public static final String ROLE = "290926798999357250";
    /** Where the message with the buttons belongs. */
    public static final String CHANNEL = "155117677105512449";
    /** Where the webhook posts. */
    public static final String WEBHOOK_CHANNEL = "155117677105512450";

    private static final String WEBHOOK = "223704706495545344";
    private static final long DISCORD_EPOCH_MS = 1_420_070_400_000L;
    private static final int TIMESTAMP_SHIFT = 22;

    private final AtomicLong lastId = new AtomicLong();
    private final Clicker clicker = new Clicker();
    private final String botToken;
    private final String webhookToken;
    private final Channels channels;
    private final Guild guild;
    private final DirectChannels direct = new DirectChannels(this::nextId);
    private final GuildChannels guildChannels = new GuildChannels(GUILD, Channels.BOT);
    private final Consent consent = new Consent();
    private final DoubleServer server;

    /**
     * Serves at once.
     *
     * @param port 0 = any free one
     */
    public DiscordDouble(int port, String botToken, String webhookToken) {
        this.botToken = botToken;
        this.webhookToken = webhookToken;
        channels = new Channels(WEBHOOK, webhookToken, WEBHOOK_CHANNEL, direct, this::nextId);
        guild = new Guild(GUILD, ROLE, this::nextId);
        server = new DoubleServer(port, routes());
    }

    private List<Route> routes() {
        return Stream.of(
                        channels.routes(this::guarded),
                        guild.routes(this::guarded),
                        guildChannels.routes(this::guarded),
                        consent.routes(),
                        List.of(direct.route(this::guarded), new Route("GET", "/users/@me", this::self)))
                .flatMap(List::stream)
                .toList();
    }

    /** The base address of its API. */
    public URI address() {
        return server.address();
    }

    /** The whole address of the webhook, with its token. */
    public String webhookUrl() {
        return server.address() + "/webhooks/" + WEBHOOK + "/" + webhookToken;
    }

    /** What interactions are verified by. */
    public String publicKey() {
        return clicker.publicKey();
    }

    /** What is to go wrong. */
    public Faults faults() {
        return server.faults();
    }

    /** What a client that asks too often is told. */
    public static Fault tooManyRequests(double retryAfterSeconds) {
        var seconds = Double.toString(retryAfterSeconds);
        return new Fault.Answered(Reply.json(
                        429,
                        Map.of(
                                "message",
                                "You are being rate limited.",
                                "retry_after",
                                retryAfterSeconds,
                                "global",
                                false))
                .with("Retry-After", Long.toString((long) Math.ceil(retryAfterSeconds)))
                .with("X-RateLimit-Limit", "5")
                .with("X-RateLimit-Remaining", "0")
                .with("X-RateLimit-Reset-After", seconds)
                .with("X-RateLimit-Scope", "user"));
    }

    /** From here on the webhook takes so many posts in such a time, and says how many are left. */
    public void limitPosts(int posts, Duration window) {
        channels.limit(posts, window);
    }

    /** How many posts were too many. */
    public int postsRefused() {
        return channels.refused();
    }

    /** How many requests were answered, however badly. */
    public int answered() {
        return server.answered();
    }

    /** Everything asked for so far below this path. */
    public List<ReceivedRequest> received(String pathPrefix) {
        return server.received(pathPrefix);
    }

    /** Every message, the oldest first. */
    public List<PostedMessage> posted() {
        return channels.posted();
    }

    /** What the webhook posted, the oldest first. */
    public List<PostedMessage> postedByWebhook() {
        return posted().stream().filter(message -> message.webhook() != null).toList();
    }

    /** What the bot has in a channel, the oldest first, as it says now. */
    public List<PostedMessage> postedByBot(String channel) {
        return posted().stream()
                .filter(message ->
                        message.webhook() == null && message.channel().equals(channel))
                .toList();
    }

    /** The messages of the bot to a person, the oldest first. */
    public List<PostedMessage> messagesTo(String person) {
        return postedByBot(direct.to(person));
    }

    /** The channel between the bot and a person, below which faults may be. */
    public String channelTo(String person) {
        return direct.to(person);
    }

    /** From here on this person takes no messages of the bot. */
    public void closeMessagesTo(String person) {
        direct.close(person);
    }

    /** From here on this person sits at every browser, and consents to be known. */
    public void consentAs(String person, String name) {
        consent.as(person, name);
    }

    /** From here on the guild has this channel, in which the bot and everybody may that, as bits, beside seeing it. */
    public void channelThere(String channel, long botMay, long everybodyMay) {
        guildChannels.there(channel, botMay, everybodyMay);
    }

    /** The scheduled events there are, the oldest first. */
    public List<GuildEvent> events() {
        return guild.events();
    }

    /** Who has the role. */
    public Set<String> runners() {
        return guild.runners();
    }

    /** Signs a body as of a moment, in seconds. */
    public SignedInteraction sign(long epochSeconds, String body) {
        return clicker.sign(Long.toString(epochSeconds), body);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Who shows the token: the bot, or a person who consented to be known. */
    private Reply self(ReceivedRequest request) {
        var person = consent.whose(request);
        return person == null
                ? guarded(_ -> Reply.json(200, Map.of("id", Channels.BOT, "bot", true)))
                        .apply(request)
                : Reply.json(200, person);
    }

    private Function<ReceivedRequest, Reply> guarded(Function<ReceivedRequest, Reply> answer) {
        return request -> ("Bot " + botToken).equals(request.header("authorization"))
                ? answer.apply(request)
                : Reply.json(401, Map.of("message", "401: Unauthorized", "code", 0));
    }

    private String nextId() {
        long now = (System.currentTimeMillis() - DISCORD_EPOCH_MS) << TIMESTAMP_SHIFT;
        return Long.toString(lastId.updateAndGet(last -> Math.max(last + 1, now)));
    }
}
