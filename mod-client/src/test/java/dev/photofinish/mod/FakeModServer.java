package dev.photofinish.mod;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** The server's end of the mod socket: records what it hears, says what the test wants, dies and returns. */
final class FakeModServer implements AutoCloseable {

    /** One connection as the server saw it. */
    static final class Peer {
        final List<String> heard = new CopyOnWriteArrayList<>();
        private final Sinks.Many<String> out = Sinks.many().unicast().onBackpressureBuffer();
        private final Channel channel;

        Peer(Channel channel) {
            this.channel = channel;
        }

        synchronized void say(String json) {
            out.emitNext(json, Sinks.EmitFailureHandler.FAIL_FAST);
        }

        /** Cut without a close frame. */
        void cut() {
            channel.close();
        }

        /** A close frame with this code. */
        void close(int code) {
            channel.writeAndFlush(new CloseWebSocketFrame(code, "bye"));
        }
    }

    final List<Peer> peers = new CopyOnWriteArrayList<>();
    private final BiConsumer<Peer, String> behaviour;
    private DisposableServer server;

    FakeModServer(BiConsumer<Peer, String> behaviour) {
        this.behaviour = behaviour;
        this.server = bind(0);
    }

    private DisposableServer bind(int port) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .option(ChannelOption.SO_REUSEADDR, true)
                .route(routes -> routes.ws("/ws/mod/{race}", this::serve).ws("/ws/training/{session}", this::serve))
                .bindNow();
    }

    private Mono<Void> serve(WebsocketInbound in, WebsocketOutbound out) {
        AtomicReference<Channel> channel = new AtomicReference<>();
        in.withConnection(connection -> channel.set(connection.channel()));
        Peer peer = new Peer(channel.get());
        peers.add(peer);
        Mono<Void> hearing = in.receive()
                .asString()
                .doOnNext(text -> {
                    peer.heard.add(text);
                    behaviour.accept(peer, text);
                })
                .then();
        return Mono.firstWithSignal(hearing, out.sendString(peer.out.asFlux()).then());
    }

    String url() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /** Gone without a word to anybody, as after a kill. */
    void die() {
        peers.forEach(Peer::cut);
        server.disposeNow(Duration.ofSeconds(5));
    }

    void returnOnTheSamePort() {
        server = bind(server.port());
    }

    List<String> heardByAll() {
        List<String> all = new ArrayList<>();
        peers.forEach(peer -> all.addAll(peer.heard));
        return all;
    }

    @Override
    public void close() {
        die();
    }
}
