package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.Piece;
import dev.photofinish.command.seed.pack.zip.Span;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.io.IOException;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.FutureMono;

/**
 * The bytes of a pack on their way to a client. One part is being sent while the next is read from the disk elsewhere; a
 * fast client lets others have their turn after a few parts, and a slow one costs the memory of three at most.
 */
record PackBody(OpenPack pack, Channel channel, Scheduler disk, Duration stalledAfter) {
    /** What {@link PackSettings#stalledAfter} counts in. */
    private static final int PART = 256 * 1024;

    /** Sends these bytes; fails when the client stops reading or the file is no longer what it was. */
    Mono<Void> send(Span wanted) {
        var carrier = Carrier.on(channel);
        return Flux.fromStream(() -> pack.zip().cut(wanted, PART))
                .concatMap(
                        piece -> Mono.fromCallable(() -> load(piece, carrier)).subscribeOn(disk), 1)
                .concatMap(this::write, 1)
                .then();
    }

    private Object load(Piece piece, Carrier carrier) throws IOException {
        return switch (piece) {
            case Piece.OfFile(var span) -> carrier.load(pack.base(), span);
            case Piece.OfBytes(var bytes) -> Unpooled.wrappedBuffer(bytes);
        };
    }

    private Mono<Void> write(Object part) {
        return FutureMono.deferFuture(() -> channel.writeAndFlush(part)).timeout(stalledAfter);
    }
}
