package dev.photofinish.doubles.twitch;

import dev.photofinish.doubles.DoubleServer;
import dev.photofinish.doubles.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A Twitch of one's own: tokens, streams, EventSub, and whatever routes are added. Everybody exists there. */
public final class TwitchDouble implements AutoCloseable {
    /** The one client it knows. */
    public static final String CLIENT_ID = "double-client-id";
    /** That client's secret. */
    public static final String CLIENT_SECRET = "double-client-secret";

    private final TwitchTokens tokens;
    private final TwitchStreams streams;
    private final TwitchEventSub eventSub;
    private final DoubleServer server;
    private final String clientSecret;

    /** Serves at once, on any free port. */
    public TwitchDouble() {
        this(0, new TwitchTokens(CLIENT_ID, CLIENT_SECRET), List.of());
    }

    /**
     * Serves at once.
     *
     * @param port 0 = any free one
     * @param tokens shared with the further routes
     */
    public TwitchDouble(int port, TwitchTokens tokens, List<Route> further) {
        this(port, tokens, CLIENT_SECRET, _ -> further);
    }

    /** One at which people sign in as well; its one client has this secret. */
    public static TwitchDouble withLogin(TwitchLogin login, String clientSecret) {
        var tokens = new TwitchTokens(CLIENT_ID, clientSecret);
        return new TwitchDouble(0, tokens, clientSecret, streams -> login.routesBeside(tokens, streams::limitedUsers));
    }

    private TwitchDouble(
            int port, TwitchTokens tokens, String clientSecret, Function<TwitchStreams, List<Route>> further) {
        this.tokens = tokens;
        this.clientSecret = clientSecret;
        this.streams = new TwitchStreams(tokens);
        this.eventSub = new TwitchEventSub(tokens);
        var all = Stream.of(further.apply(streams), tokens.routes(), streams.routes(), eventSub.routes());
        this.server = new DoubleServer(port, all.flatMap(List::stream).toList());
    }

    /** Somebody begins to stream, unless they do already; whoever subscribed is told. */
    public void live(String login) {
        if (streams.start(login)) {
            eventSub.tell(
                    "stream.online",
                    login,
                    Map.of(
                            "id",
                            "1",
                            "broadcaster_user_id",
                            TwitchStreams.userId(login),
                            "broadcaster_user_login",
                            login.toLowerCase(Locale.ROOT),
                            "broadcaster_user_name",
                            login,
                            "type",
                            "live",
                            "started_at",
                            streams.liveSince(login).orElseThrow().toString()));
        }
    }

    /** Somebody streams no more; whoever subscribed is told. */
    public void offline(String login) {
        if (streams.stop(login)) {
            eventSub.tell(
                    "stream.offline",
                    login,
                    Map.of(
                            "broadcaster_user_id", TwitchStreams.userId(login),
                            "broadcaster_user_login", login.toLowerCase(Locale.ROOT),
                            "broadcaster_user_name", login));
        }
    }

    /** Somebody begins to stream, and no subscriber hears of it. */
    public void liveUnheard(String login) {
        streams.start(login);
    }

    /** What it is asked, and what is to go wrong. */
    public DoubleServer server() {
        return server;
    }

    /** Its tokens. */
    public TwitchTokens tokens() {
        return tokens;
    }

    /** Its streams. */
    public TwitchStreams streams() {
        return streams;
    }

    /** Its subscriptions. */
    public TwitchEventSub eventSub() {
        return eventSub;
    }

    /** The settings that make a server talk to this Twitch. */
    public List<String> options() {
        return List.of(
                "--photofinish.twitch.client-id=" + CLIENT_ID,
                "--photofinish.twitch.client-secret=" + clientSecret,
                "--photofinish.twitch.auth-base-url=" + server.address() + "/oauth2",
                "--photofinish.twitch.api-base-url=" + server.address() + "/helix");
    }

    @Override
    public void close() {
        eventSub.close();
        server.close();
    }
}
