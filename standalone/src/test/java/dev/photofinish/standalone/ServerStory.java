package dev.photofinish.standalone;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.store.PreparedStore;
import dev.photofinish.store.ScratchStore;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server with the sample seed in its pools, and what stories about it need. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServerStory {
    private static final int FIRST_FLAG = 1_040_292_800;
    protected static final int FINISH = 1_040_292_813;

    private Path folder;
    private ConfigurableApplicationContext context;
    protected URI server;

    @BeforeAll
    void start() throws IOException {
        folder = Files.createTempDirectory("story");
        var options = Stream.concat(Stream.of(options()), moreOptions().stream());
        context = StandaloneApplication.start(options.toArray(String[]::new));
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        server = URI.create("http://127.0.0.1:" + port);
        Readiness.await(server);
    }

    @AfterAll
    void stop() {
        context.close();
        ScratchStore.delete(folder);
    }

    private String[] options() throws IOException {
        return new String[] {
            "--server.port=0",
            "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
            "--photofinish.seeds-dir="
                    + seeds(new SeedFolder(folder.resolve("seeds"))).root(),
        };
    }

    /** What a story needs beside the usual. */
    protected List<String> moreOptions() {
        return List.of();
    }

    /** How many seeds there are to race on. */
    protected int raceSeeds() {
        return 60;
    }

    protected SeedFolder seeds(SeedFolder folder) throws IOException {
        var sample = SampleSeed.graph();
        IntStream.range(0, raceSeeds()).forEach(n -> folder.seed("standard", "%012x".formatted(n), sample));
        return folder.seed("last_one", "0000000000ff", sample).seed("training_standard", "0000000000fe", sample);
    }

    protected <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    protected Collection<Object> beansWith(Class<? extends Annotation> annotation) {
        return context.getBeansWithAnnotation(annotation).values();
    }

    protected static int flag(int edge) {
        return FIRST_FLAG + edge;
    }

    protected Api user(String name) {
        return Api.as(server, name, "user");
    }

    protected Api organizer() {
        return Api.as(server, "olga", "organizer");
    }

    /** A race in setup that anybody may join. */
    protected String openRace(Api organizer, String name) {
        return organizer
                .post("/api/races", Map.of("name", name, "open_registration", true, "max_participants", 20))
                .ok()
                .get("id")
                .asString();
    }

    /** A race whose seeds are released, with these players on it. */
    protected String releasedRace(Api organizer, String name, Api... players) {
        var race = openRace(organizer, name);
        for (var player : players) {
            player.post("/api/races/" + race + "/join").ok();
        }
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        return race;
    }
}
