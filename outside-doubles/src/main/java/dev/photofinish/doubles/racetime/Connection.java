package dev.photofinish.doubles.racetime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** One connection to a room. */
final class Connection {
    private static final int CUT = 0;

    final Room room;
    final @Nullable String token;
    final boolean botsDoor;
    private final Sinks.Many<String> frames = Sinks.many().unicast().onBackpressureBuffer();
    private final Sinks.One<Integer> end = Sinks.one();
    private volatile Duration delay = Duration.ZERO;

    Connection(Room room, @Nullable String token, boolean botsDoor) {
        this.room = room;
        this.token = token;
        this.botsDoor = botsDoor;
    }

    synchronized void send(String frame) {
        frames.tryEmitNext(frame);
    }

    /** From here on every frame comes so much later. */
    void delay(Duration by) {
        delay = by;
    }

    /** Ends it with a close code. */
    void close(int code) {
        end.tryEmitValue(code);
    }

    /** Ends it without a word. */
    void cut() {
        end.tryEmitValue(CUT);
    }

    /** Sends what there is to be sent until it ends. */
    Publisher<Void> run(WebsocketInbound in, WebsocketOutbound out) {
        var sending = frames.asFlux()
                .concatMap(frame ->
                        delay.isZero() ? Mono.just(frame) : Mono.delay(delay).thenReturn(frame));
        return Mono.from(out.sendString(Flux.from(sending)).then())
                .takeUntilOther(end.asMono())
                .then(end.asMono())
                .flatMap(code -> {
                    if (code == CUT) {
                        in.withConnection(connection -> connection.channel().close());
                        return Mono.<Void>empty();
                    }
                    return Mono.from(out.sendClose(code));
                });
    }
}
