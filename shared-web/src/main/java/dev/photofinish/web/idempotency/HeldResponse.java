package dev.photofinish.web.idempotency;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/** Holds an answer back until it is kept. What streams is not held: it has no end that could be waited for. */
final class HeldResponse extends ServerHttpResponseDecorator {
    private byte[] body = {};
    private boolean streamed;

    HeldResponse(ServerHttpResponse response) {
        super(response);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> parts) {
        return DataBufferUtils.join(parts)
                .doOnNext(whole -> {
                    body = new byte[whole.readableByteCount()];
                    whole.read(body);
                    DataBufferUtils.release(whole);
                })
                .then();
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> parts) {
        streamed = true;
        return super.writeAndFlushWith(parts);
    }

    @Override
    public Mono<Void> setComplete() {
        return Mono.empty();
    }

    boolean streamed() {
        return streamed;
    }

    /** Not to be changed. */
    byte[] body() {
        return body;
    }

    /** Lets it go. */
    Mono<Void> send() {
        if (streamed) {
            return Mono.empty();
        }
        return body.length == 0
                ? getDelegate().setComplete()
                : getDelegate()
                        .writeWith(Mono.fromSupplier(() -> bufferFactory().wrap(body)));
    }
}
