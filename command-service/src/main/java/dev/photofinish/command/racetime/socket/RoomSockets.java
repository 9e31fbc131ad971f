package dev.photofinish.command.racetime.socket;

import dev.photofinish.command.outside.AppToken;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Connects to rooms as a bot. */
public final class RoomSockets implements AutoCloseable {
    private final HttpClient http;
    private final String address;
    private final Duration within;
    private final int largestFrame;

    /**
     * Connects to nothing yet.
     *
     * @param baseUrl racetime.gg's address, with the scheme
     * @param within patience with a connection
     * @param largestFrame bytes of a message
     */
    public RoomSockets(String baseUrl, Duration within, int largestFrame) {
        this.http = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .connectTimeout(within)
                .build();
        this.address = baseUrl.replaceFirst("^http", "ws");
        this.within = within;
        this.largestFrame = largestFrame;
    }

    /**
     * Connects to a room; what it says goes to the inbox, at last that the connection is gone. Blocks.
     *
     * @param room its name in the category: the path has no category (racetime §1)
     * @throws RoomUnreachableException when there is no connection in time
     */
    public RoomSocket open(String room, AppToken token, RoomInbox inbox) throws InterruptedException {
        var connecting = http.newWebSocketBuilder()
                .connectTimeout(within)
                .header("Authorization", "Bearer " + token.value())
                .buildAsync(URI.create(address + "/ws/o/bot/" + room), new RoomListener(inbox, largestFrame));
        try {
            return new RoomSocket(connecting.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failure) {
            connecting.cancel(true);
            throw new RoomUnreachableException("it does not let us connect", failure);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
