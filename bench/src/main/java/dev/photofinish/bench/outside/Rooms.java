package dev.photofinish.bench.outside;

import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.doubles.racetime.RoomControl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A racetime.gg on loopback with rooms full of people, and the door to what the server says of how it keeps up. */
public final class Rooms implements AutoCloseable {
    private static final String CATEGORY = "bench";
    /** A little longer than the countdown. */
    private static final Duration COUNTDOWN = Duration.ofSeconds(16);

    /** A room with everybody in it, ready. */
    public record Full(String name, RoomControl control, List<Person> people) {}

    private final RacetimeDouble racetime = new RacetimeDouble(Clock.systemUTC());
    private final int metricsPort;

    private Rooms(int metricsPort) {
        this.metricsPort = metricsPort;
        racetime.bot(CATEGORY, "PhotoBot", "Beat the game");
    }

    /** Serves at once, on any free port. */
    public static Rooms open() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Rooms(socket.getLocalPort());
        }
    }

    /** What makes a server watch these rooms. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        for (String option : racetime.options()) {
            int equals = option.indexOf('=');
            environment.put(variable(option.substring(2, equals)), option.substring(equals + 1));
        }
        environment.put("PHOTOFINISH_METRICS_PORT", Integer.toString(metricsPort));
        return environment;
    }

    private static String variable(String setting) {
        return setting.replace("-", "")
                .replaceAll("[.\\[]", "_")
                .replace("]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Where the server's figures are. */
    public URI metrics() {
        return URI.create("http://127.0.0.1:" + metricsPort + "/metrics");
    }

    /** A room where so many have joined and are ready. */
    public Full fill(String name, int people) {
        String room = racetime.openRoom(CATEGORY, name);
        RoomControl control = racetime.room(room);
        List<Person> everybody = IntStream.range(0, people)
                .mapToObj(n -> racetime.person(name.replace("-", "") + "p" + n))
                .toList();
        control.join(everybody.toArray(Person[]::new));
        control.ready(everybody.toArray(Person[]::new));
        return new Full(room, control, everybody);
    }

    /** Rooms that the server is connected to. */
    public int watched() {
        return racetime.connections();
    }

    /** All of these rooms start at the same moment. */
    public void start(List<Full> rooms) {
        rooms.forEach(room -> room.control().begin());
        racetime.advance(COUNTDOWN);
    }

    @Override
    public void close() {
        racetime.close();
    }
}
