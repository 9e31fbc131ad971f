package dev.photofinish.doubles;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** An HTTP server on loopback that records what it is asked, answers by its routes, and fails as {@link Faults} say. */
public final class DoubleServer implements AutoCloseable {
    private static final int MOST_REMEMBERED = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(DoubleServer.class);

    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
    private final Faults faults = new Faults();
    private final AtomicInteger answered = new AtomicInteger();
    private final List<Route> routes;
    private final SocketDoor door;
    private final DisposableServer server;
    /** Its own: a Spring context that is closed in this JVM takes the shared ones along. */
    private final LoopResources loops = LoopResources.create("double", 2, true);

    /**
     * Serves at once.
     *
     * @param port 0 = any free one
     */
    public DoubleServer(int port, List<Route> routes) {
        this(port, routes, (_, _) -> Optional.empty());
    }

    /** As the other, with sockets. */
    public DoubleServer(int port, List<Route> routes, SocketDoor door) {
        this.routes = List.copyOf(routes);
        this.door = door;
        server = HttpServer.create()
                .runOn(loops)
                .host("127.0.0.1")
                .port(port)
                .handle(this::handle)
                .bindNow();
    }

    /** Where it is, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** What is to go wrong. */
    public Faults faults() {
        return faults;
    }

    /** What was asked for lately below this path, also what then went wrong. */
    public List<ReceivedRequest> received(String pathPrefix) {
        return received.stream()
                .filter(request -> request.path().startsWith(pathPrefix))
                .toList();
    }

    /** How many requests were answered, however badly. */
    public int answered() {
        return answered.get();
    }

    @Override
    public void close() {
        server.disposeNow();
        loops.dispose();
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return "websocket".equalsIgnoreCase(request.requestHeaders().get("Upgrade"))
                ? connect(request, response)
                : answer(request, response);
    }

    private Publisher<Void> connect(HttpServerRequest request, HttpServerResponse response) {
        var query = new QueryStringDecoder(request.uri());
        var header = request.requestHeaders().get("Authorization");
        var token = header != null
                ? header.substring(header.indexOf(' ') + 1).strip()
                : query.parameters().getOrDefault("token", List.of()).stream()
                        .findFirst()
                        .orElse(null);
        return door.open(query.path(), token)
                .<Publisher<Void>>map(response::sendWebsocket)
                .orElseGet(Mono::never);
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .flatMap(body -> Mono.from(serve(request, body, response)));
    }

    private Publisher<Void> serve(HttpServerRequest request, String body, HttpServerResponse response) {
        var method = request.method().name();
        var path = new QueryStringDecoder(request.uri()).path();
        for (var route : routes) {
            var places = route.match(method, path);
            if (places.isPresent()) {
                return serve(route, read(request, places.get(), body), response);
            }
        }
        return send(Reply.json(404, Map.of("error", "Not Found", "status", 404)), response);
    }

    private Publisher<Void> serve(Route route, ReceivedRequest request, HttpServerResponse response) {
        received.add(request);
        if (received.size() > MOST_REMEMBERED) {
            received.removeFirst();
        }
        return switch (faults.take(request.path()).orElse(null)) {
            case null -> send(route.answer().apply(request), response);
            case Fault.Answered(Reply reply) -> send(reply, response);
            case Fault.Hanging _ -> Mono.never();
            case Fault.Cut _ -> cut(response);
            case Fault.AnswerLost _ -> {
                var lost = route.answer().apply(request);
                LOG.debug("Nobody hears of {}", lost);
                yield cut(response);
            }
            case Fault.AnswerWithheld _ -> {
                var withheld = route.answer().apply(request);
                LOG.debug("Nobody hears of {}", withheld);
                yield Mono.never();
            }
        };
    }

    private Publisher<Void> send(Reply reply, HttpServerResponse response) {
        answered.incrementAndGet();
        response.status(reply.status());
        reply.headers().forEach(response::header);
        return response.sendString(Mono.just(reply.body())).then();
    }

    private static Publisher<Void> cut(HttpServerResponse response) {
        response.withConnection(connection -> connection.channel().close());
        return Mono.never();
    }

    private static ReceivedRequest read(HttpServerRequest request, Route.Places places, String body) {
        Map<String, String> headers = new HashMap<>();
        request.requestHeaders()
                .forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        var query = new QueryStringDecoder(request.uri());
        return new ReceivedRequest(
                request.method().name(), query.path(), query.parameters(), Map.copyOf(headers), places, body);
    }
}
