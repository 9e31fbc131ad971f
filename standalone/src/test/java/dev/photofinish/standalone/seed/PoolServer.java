package dev.photofinish.standalone.seed;

import dev.photofinish.standalone.StandaloneApplication;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerGoneException;
import dev.photofinish.store.PreparedStore;
import dev.photofinish.store.ScratchStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server over a pool root that a test fills as it goes. */
final class PoolServer implements AutoCloseable {
    private final Path root = temporary();
    private final ConfigurableApplicationContext context;
    private final SeedFolder folder;
    private final URI address;
    private final Api admin;

    PoolServer(String... options) {
        folder = new SeedFolder(root.resolve("seeds"));
        folder.seed("standard", "000000000000", SampleSeed.graph());
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--photofinish.data-dir=" + PreparedStore.in(root.resolve("data")),
                "--photofinish.seeds-dir=" + folder.root()));
        all.addAll(List.of(options));
        context = StandaloneApplication.start(all.toArray(String[]::new));
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        address = URI.create("http://127.0.0.1:" + port);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreException(ServerGoneException.class)
                .until(() -> Api.anonymous(address).get("/health").status() == 200);
        admin = Api.as(address, "root", "admin");
    }

    Api admin() {
        return admin;
    }

    Api as(String login, String role) {
        return Api.as(address, login, role);
    }

    Api anonymous() {
        return Api.anonymous(address);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    void pack(String pool, String slug) {
        folder.seed(pool, slug, SampleSeed.graph());
    }

    Path file(String pool, String slug) {
        return folder.root().resolve(pool).resolve("seed_" + slug + ".zip");
    }

    Path config(String pool) {
        return folder.root().resolve(pool).resolve("config.toml");
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("pools");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        ScratchStore.delete(root);
    }
}
