package dev.photofinish.command.racetime.socket;

import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.json.JsonMapper;

/** The connection to one room. Sending blocks until it is sent. */
public final class RoomSocket implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebSocket socket;

    RoomSocket(WebSocket socket) {
        this.socket = socket;
    }

    /**
     * Has something done in the room. There is no answer but what the room shows, or a refusal.
     *
     * @throws RoomUnreachableException when it could not be sent
     */
    public void send(String action, Map<String, ?> data) {
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("action", action, "data", data)), true)
                    .join();
        } catch (CompletionException | IllegalStateException failure) {
            throw new RoomUnreachableException("nothing can be sent any more", failure);
        }
    }

    /** Asks for a sign of life, which comes after everything asked before. */
    public void ping() {
        send("ping", Map.of());
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").whenComplete((_, _) -> socket.abort());
    }
}
