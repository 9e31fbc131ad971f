package dev.photofinish.command.seed.pack;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.seed.pack.zip.Span;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sends packs (rest-api §5.4, domain §7.2): {@code application/zip} of a length known before, whole or the one part that is
 * asked for, of which a strong ETag says whether it belongs to what the client has already.
 *
 * <p>Nothing of a zip is copied or held in memory, and no event loop waits for the disk.
 */
@Component
public final class PackStreamer implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(PackStreamer.class);

    private final PackFiles files;
    private final DownloadPlaces places;
    private final Blocking blocking;
    private final ServerStop stop;
    private final PackSettings settings;
    private final Scheduler disk;
    private final Counter stalled;

    PackStreamer(
            PackFiles files,
            DownloadPlaces places,
            Blocking blocking,
            ServerStop stop,
            PackSettings settings,
            Limits limits) {
        this.files = files;
        this.places = places;
        this.blocking = blocking;
        this.stop = stop;
        this.settings = settings;
        this.stalled = limits.hits(CommandLimit.DOWNLOAD_STALLED);
        this.disk = Schedulers.fromExecutorService(Executors.newFixedThreadPool(
                settings.readingThreads(),
                Thread.ofPlatform().daemon().name("packs-", 0).factory()));
    }

    /**
     * Answers the request with the pack: 200, 206, 304, or the head alone.
     *
     * @return refused when the zip is gone (410), is none that a file can be added to (409), or the account downloads too
     *     many already (429); fails with 416 when the pack does not have the bytes asked for
     */
    public Mono<Void> send(PackDownload download, ServerWebExchange exchange) {
        var line = Line.of(exchange);
        return Mono.usingWhen(
                        blocking.call(() -> files.open(download.base(), download.config())),
                        pack -> answer(pack, download, exchange, line),
                        pack -> line.after(pack::close))
                .doOnDiscard(OpenPack.class, OpenPack::close);
    }

    private Mono<Void> answer(OpenPack pack, PackDownload download, ServerWebExchange exchange, Line line) {
        var request = exchange.getRequest();
        var response = exchange.getResponse();
        if (exchange.checkNotModified(pack.etag())) {
            return response.setComplete();
        }
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            PackHead.write(response, pack, download.fileName(), Optional.empty());
            return response.setComplete();
        }
        var part = RequestedBytes.of(request.getHeaders(), pack.etag(), pack.length());
        return Mono.using(
                () -> places.enter(download.by()),
                _ -> {
                    PackHead.write(response, pack, download.fileName(), part);
                    return transfer(pack, part.orElse(new Span(0, pack.length())), download, response, line);
                },
                places::leave);
    }

    private Mono<Void> transfer(
            OpenPack pack, Span part, PackDownload download, ServerHttpResponse response, Line line) {
        var body = new PackBody(pack, line.channel(), disk, settings.stalledAfter()).send(part);
        var sending = Mono.firstWithSignal(line.sendHead().then(body), stop.signal())
                .doOnError(TimeoutException.class, _ -> stalled.increment())
                .onErrorResume(failure -> {
                    note(download, failure);
                    line.channel().close();
                    return Mono.empty();
                });
        // Committing a response without a body gives Netty the head, and sends nothing yet.
        return response.setComplete().then(sending);
    }

    /** Told here and in these words: the request's own path may hold a token. */
    private static void note(PackDownload download, Throwable failure) {
        boolean nobodysFault = failure instanceof CancellationException
                || failure instanceof ClosedChannelException
                || DisconnectedClientHelper.isClientDisconnectedException(failure);
        log.atLevel(nobodysFault ? Level.DEBUG : Level.WARN).log("{} broke off: {}", download, failure.toString());
    }

    @Override
    public void destroy() {
        disk.dispose();
    }
}
