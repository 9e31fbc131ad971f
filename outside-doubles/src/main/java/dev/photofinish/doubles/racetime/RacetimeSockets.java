package dev.photofinish.doubles.racetime;

import dev.photofinish.doubles.SocketDoor;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sockets of rooms (racetime §6). */
final class RacetimeSockets implements SocketDoor, World.Listener {
    private static final Pattern PATH = Pattern.compile("/ws/(race|chat|o/race|o/bot)/([^/]+)");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BROKEN = 1011;

    private final World world;
    private final RacetimeTokens tokens;
    private final BotActions bots;
    private final PersonActions people;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private volatile boolean accepting = true;
    private volatile int copies = 1;
    private volatile Duration delay = Duration.ZERO;

    RacetimeSockets(World world, RacetimeTokens tokens) {
        this.world = world;
        this.tokens = tokens;
        this.bots = new BotActions(world);
        this.people = new PersonActions(world);
    }

    void accepting(boolean now) {
        accepting = now;
    }

    /** Every frame is sent so often. */
    void copies(int times) {
        copies = times;
    }

    /** Frames of the connections there are, and of those to come, are so much later. */
    void delay(Duration by) {
        delay = by;
        connections.forEach(connection -> connection.delay(by));
    }

    void each(Consumer<Connection> doing) {
        connections.forEach(doing);
    }

    int open() {
        return connections.size();
    }

    /** Sends a document as it is to everybody in a room. */
    void send(Room room, Map<String, Object> document) {
        broadcast(room, data(document));
    }

    @Override
    public Optional<Conversation> open(String path, @Nullable String token) {
        var match = PATH.matcher(path);
        if (!accepting || !match.matches()) {
            return Optional.empty();
        }
        var door = match.group(1);
        return world.roomBySlug(match.group(2))
                .map(room -> new Connection(room, token, door.equals("o/bot")))
                .map(connection -> (in, out) -> {
                    connection.delay(delay);
                    world.reading(() -> greet(connection));
                    var heard = in.receiveFrames()
                            .doOnNext(frame -> hear(connection, frame))
                            .then();
                    return Mono.firstWithSignal(heard, Mono.from(connection.run(in, out)))
                            .doFinally(_ -> connections.remove(connection));
                });
    }

    private boolean greet(Connection connection) {
        connections.add(connection);
        connection.send(data(RoomWriter.document(connection.room)));
        connection.send(renders(connection.room));
        return true;
    }

    @Override
    public void changed(Room room) {
        if (connections.stream().noneMatch(connection -> connection.room == room)) {
            return;
        }
        var frame = data(RoomWriter.document(room));
        for (int copy = 0; copy < copies; copy++) {
            broadcast(room, frame);
            broadcast(room, renders(room));
        }
    }

    @Override
    public void said(Room room, Map<String, Object> line) {
        Map<String, Object> message = envelope(line.get("direct_to") == null ? "chat.message" : "chat.dm");
        if (line.get("direct_to") == null) {
            message.put("message", line);
        } else {
            message.put("message", line.get("id"));
            message.put("from_bot", line.get("bot"));
            message.put("to", line.get("direct_to"));
        }
        broadcast(room, JSON.writeValueAsString(message));
    }

    private void broadcast(Room room, String frame) {
        connections.stream()
                .filter(connection -> connection.room == room)
                .forEach(connection -> connection.send(frame));
    }

    private void hear(Connection connection, WebSocketFrame frame) {
        if (frame instanceof BinaryWebSocketFrame) {
            connection.close(BROKEN);
        } else if (frame instanceof TextWebSocketFrame text) {
            hear(connection, text.text());
        }
    }

    private void hear(Connection connection, String text) {
        try {
            var message = JSON.readTree(text);
            if (message.isObject()) {
                act(connection, message.path("action").asString(""), message.path("data"));
            } else {
                connection.close(BROKEN);
            }
        } catch (JacksonException nonsense) {
            refuse(connection, "That is no JSON.");
        }
    }

    private void act(Connection connection, String action, JsonNode data) {
        switch (action) {
            case "ping" -> connection.send(JSON.writeValueAsString(envelope("pong")));
            case "getrace" ->
                world.reading(() -> {
                    connection.send(data(RoomWriter.document(connection.room)));
                    connection.send(renders(connection.room));
                    return true;
                });
            default -> withToken(connection, action, data);
        }
    }

    private void withToken(Connection connection, String action, JsonNode data) {
        var holder = tokens.holder(connection.token);
        try {
            if (connection.botsDoor
                    && tokens.bot(connection.token, connection.room.category).isPresent()) {
                bots.act(
                        tokens.bot(connection.token, connection.room.category).orElseThrow(),
                        connection.room,
                        action,
                        data);
            } else if (!connection.botsDoor
                    && holder.isPresent()
                    && holder.get().person() != null) {
                people.act(holder.get().person(), connection.room, action, data);
            } else {
                refuse(connection, "The token is not taken.");
            }
        } catch (NotAllowedException refused) {
            refuse(connection, String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(Connection connection, String why) {
        var error = envelope("error");
        error.put("errors", List.of(why));
        connection.send(JSON.writeValueAsString(error));
    }

    private String data(Map<String, Object> document) {
        var data = envelope("race.data");
        data.put("race", document);
        data.put("version", document.get("version"));
        return JSON.writeValueAsString(data);
    }

    private String renders(Room room) {
        var renders = envelope("race.renders");
        renders.put("renders", Map.of("entrants", "", "intro", "", "status", "", "streams", ""));
        renders.put("version", room.version);
        return JSON.writeValueAsString(renders);
    }

    private Map<String, Object> envelope(String type) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("type", type);
        envelope.put("date", world.now().toString().replace("Z", "+00:00"));
        return envelope;
    }
}
