package dev.photofinish.command.seed.pack;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.seed.pack.zip.Zips;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * A server of nothing but packs: the path is the file's name in the folder, the query the account's number, and everybody's
 * configuration is {@link #CONFIG}.
 */
final class PackServer implements AutoCloseable {
    static final String CONFIG = "[server]\nurl = \"ws://here\"\n";
    static final PackSettings SETTINGS = new PackSettings(4, Duration.ofSeconds(10), 4, DataSize.ofMegabytes(1), 10);

    private final Path folder;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DisposableServer server;

    PackServer(Path folder) {
        this(folder, SETTINGS, server -> server);
    }

    PackServer(Path folder, PackSettings settings, UnaryOperator<HttpServer> more) {
        this.folder = folder;
        context.registerBean(PackSettings.class, () -> settings);
        context.registerBean(CommandSettings.class, PackServer::commandSettings);
        context.registerBean("webHandler", WebHandler.class, () -> this::answer);
        context.registerBean(Limits.class, () -> new Limits(new SimpleMeterRegistry()));
        context.register(Blocking.class);
        context.scan("dev.photofinish.command.seed.pack", "dev.photofinish.web.problem");
        context.refresh();
        var handler = WebHttpHandlerBuilder.applicationContext(context).build();
        server = more.apply(HttpServer.create().host("127.0.0.1").port(0))
                .handle(new ReactorHttpHandlerAdapter(handler))
                .bindNow();
    }

    private static CommandSettings commandSettings() {
        return new CommandSettings(Path.of("data"), null, null, null, null, Set.of(), Duration.ofSeconds(2), 16, 100);
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        var account = new AccountId(new UUID(0, Long.parseLong(uri.getQuery() == null ? "1" : uri.getQuery())));
        var base = folder.resolve(uri.getPath().substring(1));
        return context.getBean(PackStreamer.class)
                .send(new PackDownload(account, base, "speedfog_ada.zip", CONFIG), exchange);
    }

    /** As the server's own stop begins, before anybody is hung up on. */
    void beginToStop() {
        context.stop();
    }

    double hits(CommandLimit limit) {
        return context.getBean(Limits.class).hits(limit).count();
    }

    int port() {
        return server.port();
    }

    /** Puts a pack of about that size into the folder. */
    static Path pack(Path folder, String name, int bytes) {
        try {
            return Files.write(folder.resolve(name), Zips.pack(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(5));
        context.close();
    }
}
