package dev.photofinish.standalone.client;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A player's mod, frame by frame: it says only what it is told to say. */
public record Mod(Socket socket, JsonNode authOk) implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("mod_token\\s*=\\s*\"([^\"]+)\"");

    /** Sets itself up as a player would, by the mod config, and connects. */
    public static Mod connect(URI server, String race, Api player) {
        return connect(server, race, tokenOf(race, player));
    }

    public static Mod connect(URI server, String race, String token) {
        var socket = Socket.open(server, "/ws/mod/" + race).send(Map.of("type", "auth", "mod_token", token));
        return new Mod(socket, socket.next("auth_ok"));
    }

    /** The same for a solo session. */
    public static Mod connectSolo(URI server, String session, Api player) {
        var token = token(player.get("/api/training/" + session + "/mod-config"));
        var socket = Socket.open(server, "/ws/training/" + session).send(Map.of("type", "auth", "mod_token", token));
        return new Mod(socket, socket.next("auth_ok"));
    }

    public static String tokenOf(String race, Api player) {
        return token(player.get("/api/races/" + race + "/my-mod-config"));
    }

    public static String soloTokenOf(String session, Api player) {
        return token(player.get("/api/training/" + session + "/mod-config"));
    }

    private static String token(Answer config) {
        if (config.status() != 200) {
            throw new AssertionError("no mod config: " + config);
        }
        return tokenIn(config.text());
    }

    /** The token in a mod config, as a game reads it. */
    public static String tokenIn(String config) {
        var matcher = TOKEN.matcher(config);
        if (!matcher.find()) {
            throw new AssertionError("no token in the mod config: " + config);
        }
        return matcher.group(1);
    }

    public String participant() {
        return authOk.get("participant_id").asString();
    }

    /** Waits for the word to start: what a game reports before it is of no run. */
    public void awaitStart() {
        socket.await("race_start");
    }

    public void ready() {
        socket.send(Map.of("type", "ready"));
    }

    public void status(long igtMs, int deaths) {
        socket.send(Map.of("type", "status_update", "igt_ms", igtMs, "death_count", deaths));
    }

    public void flag(int flag, long igtMs) {
        socket.send(Map.of("type", "event_flag", "flag_id", flag, "igt_ms", igtMs));
    }

    @Override
    public void close() {
        socket.close();
    }
}
