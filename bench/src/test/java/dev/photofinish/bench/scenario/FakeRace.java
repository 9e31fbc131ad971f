package dev.photofinish.bench.scenario;

import dev.photofinish.mod.pool.SyntheticSeed;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;

/** One race of the fake; everything under its own lock. */
final class FakeRace {

    /** How it treats its spectators, and who downloads. */
    enum Manners {
        GOOD,
        LOSES_FACTS,
        GOES_BACKWARDS,
        HANGS_UP,
        FORGETS_WHERE_DOWNLOADS_BROKE_OFF
    }

    private final String id;
    private final SyntheticSeed seed;
    private final Manners manners;
    private final Map<String, Long> players = new LinkedHashMap<>();
    private final Set<String> casters = new LinkedHashSet<>();
    private final Map<String, Sinks.Many<String>> mods = new LinkedHashMap<>();
    private final Map<Channel, Sinks.Many<String>> spectators = new LinkedHashMap<>();
    private final List<String> history = new ArrayList<>();
    private String status = "setup";
    private long position;
    private int messages;

    FakeRace(String id, SyntheticSeed seed, Manners manners) {
        this.id = id;
        this.seed = seed;
        this.manners = manners;
    }

    String id() {
        return id;
    }

    SyntheticSeed seed() {
        return seed;
    }

    synchronized String add(String login) {
        players.put(login, 0L);
        return id + "-" + login;
    }

    synchronized void command(String verb, String login) {
        switch (verb) {
            case "start" -> {
                status = "running";
                mods.values().forEach(mod -> say(mod, "{\"type\":\"race_start\"}"));
            }
            case "finish" -> status = "finished";
            case "cast-join" -> casters.add(login);
            case "cast-leave" -> casters.remove(login);
            default -> {}
        }
    }

    synchronized void heard(String login, JsonNode message, Sinks.Many<String> mod) {
        switch (message.path("type").asString("")) {
            case "auth" -> {
                mods.put(login, mod);
                say(mod, "{\"type\":\"auth_ok\"}");
            }
            case "status_update" -> tick(login, message.path("igt_ms").asLong());
            case "event_flag" -> {
                fact(login, message.path("igt_ms").asLong());
                say(mod, "{\"type\":\"zone_update\",\"node_id\":\"n\",\"display_name\":\"N\",\"exits\":[]}");
            }
            default -> {}
        }
    }

    private void tick(String login, long igtMs) {
        players.put(login, igtMs);
        messages++;
        long shown = manners == Manners.GOES_BACKWARDS && messages % 10 == 0 ? igtMs - 2000 : igtMs;
        broadcast("{\"type\":\"player_update\",\"player\":" + row(login, shown) + "}");
        if (manners == Manners.HANGS_UP && messages % 10 == 0) {
            spectators.keySet().stream().findFirst().ifPresent(Channel::close);
        }
    }

    private void fact(String login, long igtMs) {
        players.put(login, igtMs);
        position++;
        history.add("{\"position\":%d,\"type\":\"ParticipantZoneEntered\",\"participant_id\":\"%s-%s\"}"
                .formatted(position, id, login));
        if (manners != Manners.LOSES_FACTS || position % 2 != 0) {
            broadcast(
                    "{\"type\":\"leaderboard_update\",\"participants\":" + rows() + ",\"position\":" + position + "}");
        }
    }

    synchronized Sinks.Many<String> watch(Channel channel) {
        Sinks.Many<String> mine = Sinks.many().unicast().onBackpressureBuffer();
        spectators.put(channel, mine);
        channel.closeFuture().addListener(closed -> forget(channel));
        say(mine, "{\"type\":\"race_state\",\"participants\":" + rows() + ",\"position\":" + position + "}");
        return mine;
    }

    private synchronized void forget(Channel channel) {
        spectators.remove(channel);
    }

    private void broadcast(String frame) {
        spectators.values().forEach(spectator -> say(spectator, frame));
    }

    private static void say(Sinks.Many<String> to, String frame) {
        to.tryEmitNext(frame);
    }

    synchronized String detail() {
        String cast = casters.stream()
                .map(login -> "{\"id\":\"c\",\"user\":{\"twitch_username\":\"" + login + "\"}}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"id\":\"%s\",\"status\":\"%s\",\"seed_number\":\"%s\",\"casters\":%s}"
                .formatted(id, status, seed.slug(), cast);
    }

    synchronized String history() {
        return "{\"events\":[" + String.join(",", history) + "],\"next\":null}";
    }

    private String rows() {
        return players.entrySet().stream()
                .map(player -> row(player.getKey(), player.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String row(String login, long igtMs) {
        return "{\"id\":\"%s-%s\",\"igt_ms\":%d}".formatted(id, login, igtMs);
    }
}
