package dev.photofinish.mod.demo;

import dev.photofinish.mod.pool.SyntheticSeed;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** Just enough of the platform for one demo race; a token is the login, a mod token too. */
final class FakePlatform implements AutoCloseable {

    private static final SyntheticSeed SEED = new SyntheticSeed("standard", 0);

    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> messages = new CopyOnWriteArrayList<>();
    private final Map<String, String> players = new ConcurrentHashMap<>();
    private final Map<String, Sinks.Many<String>> mods = new ConcurrentHashMap<>();
    private final List<Channel> sockets = new CopyOnWriteArrayList<>();
    volatile String status = "none";
    private volatile boolean released;
    volatile String slug = SEED.slug();
    private DisposableServer server = bind(0);

    private DisposableServer bind(int port) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .route(routes -> routes.ws("/ws/mod/{race}", this::mod)
                        .post("/api/auth/local", this::login)
                        .get("/api/races", (in, out) -> out.sendString(Mono.just(list(in.uri()))))
                        .post("/api/races", (in, out) -> {
                            status = "setup";
                            return out.status(201).sendString(Mono.just(race()));
                        })
                        .get("/api/races/{id}", (in, out) -> out.sendString(Mono.just(race())))
                        .get("/api/races/{id}/my-mod-config", this::modConfig)
                        .post("/api/races/{id}/{verb}", this::command))
                .bindNow();
    }

    int port() {
        return server.port();
    }

    void restart() {
        close();
        mods.clear();
        server = bind(server.port());
    }

    private Mono<Void> login(HttpServerRequest in, HttpServerResponse out) {
        return in.receive().aggregate().asString().flatMap(body -> {
            String name = body.replaceAll(".*\"twitch_username\":\"([^\"]+)\".*", "$1");
            return out.sendString(Mono.just("{\"token\":\"" + name + "\"}")).then();
        });
    }

    private String list(String uri) {
        return "{\"races\":[" + (uri.contains(status) ? race() : "") + "],\"total\":1,\"has_more\":false}";
    }

    private String race() {
        String rows = players.keySet().stream()
                .map(name -> "{\"id\":\"" + name + "\",\"user\":{\"twitch_username\":\"" + name + "\"}}")
                .collect(Collectors.joining(","));
        return """
                {"id":"r1","name":"R","status":"%s","organizer":{"twitch_username":"photofinish_demo"},
                 "pool_name":"standard","seed_number":"%s","seeds_released_at":%s,"participants":[%s],"casters":[]}""".formatted(status, slug, released ? "\"2030-01-01T00:00:00Z\"" : "null", rows);
    }

    private Mono<Void> modConfig(HttpServerRequest in, HttpServerResponse out) {
        return out.sendString(Mono.just("[server]\nurl = \"ws://127.0.0.1:" + port() + "\"\nmod_token = \"" + who(in)
                        + "\"\nrace_id = \"r1\"\n"))
                .then();
    }

    private Mono<Void> command(HttpServerRequest in, HttpServerResponse out) {
        String verb = String.valueOf(in.param("verb"));
        commands.add(verb);
        switch (verb) {
            case "join" -> players.put(who(in), "registered");
            case "abandon" -> end(who(in));
            case "reroll-seed" -> slug = SEED.slug();
            case "release-seeds" -> released = true;
            case "finish" -> status = "finished";
            case "start" -> {
                status = "running";
                mods.values().forEach(mod -> mod.tryEmitNext("{\"type\":\"race_start\"}"));
            }
            default -> {}
        }
        return out.sendString(Mono.just(race())).then();
    }

    private static String who(HttpServerRequest in) {
        return in.requestHeaders().get("Authorization").substring("Bearer ".length());
    }

    private synchronized void end(String player) {
        players.put(player, "finished");
        if (players.values().stream().allMatch("finished"::equals)) {
            status = "finished";
        }
    }

    private Mono<Void> mod(WebsocketInbound in, WebsocketOutbound out) {
        in.withConnection(connection -> sockets.add(connection.channel()));
        Sinks.Many<String> mine = Sinks.many().unicast().onBackpressureBuffer();
        String[] player = {""};
        Mono<Void> hearing = in.receive()
                .asString()
                .doOnNext(text -> {
                    messages.add(text);
                    if (text.contains("\"auth\"")) {
                        player[0] = text.replaceAll(".*\"mod_token\":\"([^\"]+)\".*", "$1");
                        mods.put(player[0], mine);
                        mine.tryEmitNext(welcome(player[0]));
                    } else if (text.contains("\"flag_id\":" + SEED.graph().finishFlag())) {
                        end(player[0]);
                    }
                })
                .then();
        return Mono.firstWithSignal(hearing, out.sendString(mine.asFlux()).then());
    }

    private String welcome(String player) {
        return """
                {"type":"auth_ok","participant_id":"%1$s","race":{"id":"r1","name":"R","status":"%2$s","started_at":null},
                 "seed":{"seed_id":"s","total_layers":6,"event_ids":[],"finish_event":1,"spawn_items":[]},
                 "participants":[{"id":"%1$s","twitch_username":"%1$s","status":"%3$s","current_zone":null,
                 "current_layer":0,"igt_ms":0,"death_count":0}]}""".formatted(player, status, players.getOrDefault(player, "registered"));
    }

    @Override
    public void close() {
        sockets.forEach(Channel::close);
        server.disposeNow(Duration.ofSeconds(5));
    }
}
