package dev.photofinish.standalone.crash;

import dev.photofinish.standalone.client.ServerGoneException;
import dev.photofinish.standalone.client.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A spectator that comes back with its position after every cut; keeps the positions it was given. */
final class Watcher implements Runnable {
    private final URI server;
    private final String race;
    private final List<Long> positions = Collections.synchronizedList(new ArrayList<>());
    private final List<String> resyncs = new CopyOnWriteArrayList<>();
    private volatile boolean done;
    private volatile long reached;
    private String epoch = "";
    private boolean fresh;

    Watcher(URI server, String race) {
        this.server = server;
        this.race = race;
    }

    List<Long> positions() {
        return positions;
    }

    /** For each snapshot that took the place of what was missed: when it came. */
    List<String> resyncs() {
        return resyncs;
    }

    long reached() {
        return reached;
    }

    void stop() {
        done = true;
    }

    @Override
    public void run() {
        while (!done) {
            var after = epoch.isEmpty() ? "" : "?after=" + epoch + ":" + reached;
            fresh = true;
            try (var socket = Socket.open(server, "/ws/race/" + race + after)) {
                while (!done && socket.isOpen()) {
                    take(socket.next());
                }
            } catch (ServerGoneException | CompletionException | AssertionError cut) {
                rest();
            }
        }
    }

    /** Frames of one fact carry the position before it, but the last; so every new value is one more fact. */
    private void take(JsonNode frame) {
        if (frame.has("epoch")) {
            epoch = frame.get("epoch").asString();
        }
        if (frame.path("resync").asBoolean(false)) {
            resyncs.add((fresh ? "on coming back at " : "too slow at ") + reached);
        }
        fresh = false;
        long position = frame.path("position").asLong(0);
        if (position != 0 && position != reached) {
            positions.add(position);
            reached = position;
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
