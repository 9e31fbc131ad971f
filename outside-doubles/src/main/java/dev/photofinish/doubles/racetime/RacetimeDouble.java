package dev.photofinish.doubles.racetime;

import dev.photofinish.doubles.DoubleServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A racetime.gg of one's own, and a way to make people do things in it. Safe for any thread. */
public final class RacetimeDouble implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(100);

    private final World world;
    private final RacetimeTokens tokens;
    private final RacetimeSockets sockets;
    private final DoubleServer server;
    private final List<Map<String, Object>> lines = new CopyOnWriteArrayList<>();
    private final List<Bot> bots = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    /** Serves at once, on any free port. */
    public RacetimeDouble(Clock clock) {
        this(0, clock);
    }

    /**
     * Serves at once.
     *
     * @param port 0 = any free one
     */
    public RacetimeDouble(int port, Clock clock) {
        world = new World(clock);
        tokens = new RacetimeTokens(world);
        sockets = new RacetimeSockets(world, tokens);
        world.hear(sockets);
        world.hear(new World.Listener() {
            @Override
            public void changed(Room room) {
                // Only what is said is remembered.
            }

            @Override
            public void said(Room room, Map<String, Object> line) {
                lines.add(line);
            }
        });
        var http = new RacetimeHttp(world, tokens);
        server = new DoubleServer(
                port,
                Stream.concat(tokens.routes().stream(), http.routes().stream()).toList(),
                sockets);
        ticking.scheduleWithFixedDelay(world::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where it is, without a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** What it is asked over HTTP, and what is to go wrong there. */
    public DoubleServer server() {
        return server;
    }

    /** A category with these goals, and a bot in it. */
    public Bot bot(String category, String name, String... goals) {
        world.category(category, Set.of(goals));
        var bot = new Bot(category, name, "client-of-" + name, "secret-of-" + name);
        tokens.add(bot);
        bots.add(bot);
        return bot;
    }

    /** Somebody with a Twitch account, by the id that follows from the name. */
    public Person person(String name) {
        return world.person(new Person("id" + name.toLowerCase(Locale.ROOT), name, name));
    }

    /** Who is signed in at the browser that comes to link an account; their requests are granted. */
    public void atTheBrowser(Person person) {
        tokens.atTheBrowser(person);
    }

    /** A room that a person opened, anybody may join, streams not needed; its full name. */
    public String openRoom(String category, String name) {
        var flags = new RoomFlags(
                "Beat the game",
                false,
                false,
                false,
                true,
                "",
                "",
                15,
                24,
                false,
                false,
                false,
                true,
                false,
                true,
                true,
                true,
                0,
                false);
        return world.open(category, name, flags, "").name();
    }

    /** The names of the rooms there ever were, in the order in which they were opened. */
    public List<String> rooms() {
        return world.reading(() -> world.rooms().stream().map(Room::name).toList());
    }

    /** One room's people and its moderators. */
    public RoomControl room(String name) {
        return new RoomControl(
                world, sockets, world.room(name).orElseThrow(() -> new NotAllowedException("No such room.")));
    }

    /** Time passes at once, and what is due in it happens. */
    public void advance(Duration by) {
        world.advance(by);
    }

    /** What bots said so far, to everybody or to one. */
    public List<String> said() {
        return lines.stream().map(line -> String.valueOf(line.get("message"))).toList();
    }

    /** What bots said to that person alone. */
    public List<String> saidTo(Person person) {
        return lines.stream()
                .filter(line -> line.get("direct_to") instanceof Map<?, ?> to
                        && person.id().equals(to.get("id")))
                .map(line -> String.valueOf(line.get("message")))
                .toList();
    }

    /** Tokens given from now on last so long. */
    public void tokensLast(Duration time) {
        tokens.lasting(Math.toIntExact(time.toSeconds()));
    }

    /** No token given so far holds any more; whoever uses one is refused. */
    public void expireTokens() {
        tokens.revokeAll();
    }

    /** How many tokens and codes were given. */
    public int tokensGiven() {
        return tokens.givenSoFar();
    }

    /** Every connection to a room is cut. */
    public void cutConnections() {
        sockets.each(Connection::cut);
    }

    /** Whether further connections are answered. */
    public void accepting(boolean now) {
        sockets.accepting(now);
    }

    /** Connections to rooms there are now. */
    public int connections() {
        return sockets.open();
    }

    /** What rooms say comes so much later. */
    public void delay(Duration by) {
        sockets.delay(by);
    }

    /** What rooms say comes so often. */
    public void copies(int times) {
        sockets.copies(times);
    }

    /** The settings that make a server talk to this racetime.gg. */
    public List<String> options() {
        var options = new ArrayList<>(List.of("--photofinish.racetime.base-url=" + address()));
        for (int i = 0; i < bots.size(); i++) {
            var prefix = "--photofinish.racetime.bots[" + i + "].";
            var bot = bots.get(i);
            options.add(prefix + "category=" + bot.category());
            options.add(prefix + "name=" + bot.name());
            options.add(prefix + "client-id=" + bot.clientId());
            options.add(prefix + "client-secret=" + bot.clientSecret());
        }
        return options;
    }

    @Override
    public void close() {
        ticking.shutdownNow();
        sockets.each(Connection::cut);
        server.close();
    }
}
