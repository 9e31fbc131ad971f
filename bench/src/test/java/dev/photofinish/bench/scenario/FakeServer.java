package dev.photofinish.bench.scenario;

import dev.photofinish.mod.pool.SyntheticSeed;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The smallest platform that the bench can load; a token is the login. It can be told to misbehave. */
final class FakeServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Map<String, FakeRace> races = new ConcurrentHashMap<>();
    private final FakeRace.Manners manners;
    private final Path seeds;
    private final DisposableServer server;

    FakeServer(FakeRace.Manners manners, boolean compress, Path seeds) {
        this.manners = manners;
        this.seeds = seeds;
        WebsocketServerSpec socket =
                WebsocketServerSpec.builder().compress(compress).build();
        this.server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.ws("/ws/mod/{race}", this::mod)
                        .ws("/ws/race/{race}", this::spectator, socket)
                        .post("/api/auth/local", this::login)
                        .get("/api/races", (in, out) -> json(out, list()))
                        .post("/api/races", (in, out) -> json(out, create().detail()))
                        .get("/api/races/{race}", (in, out) -> json(out, race(in).detail()))
                        .get("/api/races/{race}/my-mod-config", this::modConfig)
                        .get("/api/races/{race}/my-seed-pack", this::pack)
                        .get("/health", (in, out) -> json(out, "{}"))
                        .get("/api/races/{race}/history", (in, out) -> json(out, race(in).history()))
                        .post("/api/races/{race}/participants", this::addPlayer)
                        .post("/api/races/{race}/{verb}", this::command))
                .bindNow();
    }

    int port() {
        return server.port();
    }

    private FakeRace create() {
        String id = "race-" + races.size();
        return races.computeIfAbsent(
                id, key -> new FakeRace(key, new SyntheticSeed("standard", races.size()), manners));
    }

    private FakeRace race(HttpServerRequest in) {
        return race(String.valueOf(in.param("race")));
    }

    private FakeRace race(String id) {
        FakeRace race = races.get(id);
        if (race == null) {
            throw new IllegalArgumentException("No race " + id);
        }
        return race;
    }

    private String list() {
        return races.values().stream().map(FakeRace::detail).collect(Collectors.joining(",", "{\"races\":[", "]}"));
    }

    private Mono<Void> login(HttpServerRequest in, HttpServerResponse out) {
        return body(in).flatMap(body ->
                json(out, "{\"token\":\"" + body.path("twitch_username").asString("") + "\"}"));
    }

    private Mono<Void> addPlayer(HttpServerRequest in, HttpServerResponse out) {
        return body(in).flatMap(body -> {
            String id = race(in).add(body.path("twitch_username").asString(""));
            return json(out, "{\"participant\":{\"id\":\"" + id + "\"},\"invite\":null}");
        });
    }

    private Mono<Void> modConfig(HttpServerRequest in, HttpServerResponse out) {
        String toml = "[server]\nurl = \"ws://127.0.0.1:" + port() + "\"\nmod_token = \"" + who(in) + "\"\nrace_id = \""
                + race(in).id() + "\"\n";
        return out.sendString(Mono.just(toml)).then();
    }

    private Mono<Void> pack(HttpServerRequest in, HttpServerResponse out) {
        Path zip = personal(seeds.resolve("standard").resolve(race(in).seed().fileName()));
        long length = zip.toFile().length();
        String range = in.requestHeaders().get("Range", "bytes=0-");
        long from = manners == FakeRace.Manners.FORGETS_WHERE_DOWNLOADS_BROKE_OFF
                ? 0
                : Long.parseLong(range.replaceAll("\\D", ""));
        return out.status(in.requestHeaders().contains("Range") ? 206 : 200)
                .header("ETag", "\"1\"")
                .header("Content-Length", Long.toString(length - from))
                .sendFile(zip, from, length - from)
                .then();
    }

    /** The pool's zip and one more file, put together once. */
    private synchronized Path personal(Path zip) {
        Path personal = zip.resolveSibling("personal.zip");
        if (!Files.exists(personal)) {
            try (ZipFile from = new ZipFile(zip.toFile());
                    ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(personal))) {
                for (ZipEntry entry : from.stream().toList()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
                to.putNextEntry(new ZipEntry("lib/speedfog_race.toml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return personal;
    }

    private Mono<Void> command(HttpServerRequest in, HttpServerResponse out) {
        FakeRace race = race(in);
        race.command(String.valueOf(in.param("verb")), who(in));
        return json(out, race.detail());
    }

    private Mono<Void> mod(WebsocketInbound in, WebsocketOutbound out) {
        Sinks.Many<String> mine = Sinks.many().unicast().onBackpressureBuffer();
        FakeRace race = race(id(in));
        String[] player = {""};
        Mono<Void> hearing = in.receive()
                .asString()
                .doOnNext(text -> {
                    JsonNode message = JSON.readTree(text);
                    if (message.has("mod_token")) {
                        player[0] = message.path("mod_token").asString("");
                    }
                    race.heard(player[0], message, mine);
                })
                .then();
        return Mono.firstWithSignal(hearing, out.sendString(mine.asFlux()).then());
    }

    private Mono<Void> spectator(WebsocketInbound in, WebsocketOutbound out) {
        FakeRace race = race(id(in));
        Channel[] channel = new Channel[1];
        in.withConnection(connection -> channel[0] = connection.channel());
        Sinks.Many<String> mine = race.watch(channel[0]);
        return Mono.firstWithSignal(
                in.receive().then(), out.sendString(mine.asFlux()).then());
    }

    private static String id(WebsocketInbound in) {
        String path = ((reactor.netty.http.HttpInfos) in).uri();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Mono<JsonNode> body(HttpServerRequest in) {
        return in.receive().aggregate().asString().map(JSON::readTree);
    }

    private static Mono<Void> json(HttpServerResponse out, String json) {
        return out.sendString(Mono.just(json)).then();
    }

    private static String who(HttpServerRequest in) {
        String header = in.requestHeaders().get("Authorization");
        return header == null ? "" : header.substring("Bearer ".length());
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(5));
    }
}
