package dev.photofinish.query;

import static org.awaitility.Awaitility.await;

import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.store.ScratchStore;
import dev.photofinish.store.Sessions;
import dev.photofinish.store.tail.EventTail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query service over HTTP on a real PostgreSQL and a read store in memory. */
public abstract class ServedTest {
    /** What this node derives the tokens of invitations by. */
    protected static final String KEY = "the key of this deployment";

    private static ScratchStore scratch;
    private static MemoryMongo mongo;
    private static ConfigurableApplicationContext service;
    protected static WebTestClient web;

    @BeforeAll
    static void serve() {
        scratch = ScratchStore.start("query-test");
        mongo = MemoryMongo.start();
        service = node();
        web = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port())
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    @AfterAll
    static void stop() {
        service.close();
        mongo.close();
        scratch.close();
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(QueryServiceApplication.class)
                .web(WebApplicationType.REACTIVE)
                .run(Stream.concat(
                                scratch.options().stream(),
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--spring.main.banner-mode=off",
                                        "--photofinish.trusted-proxies=127.0.0.1",
                                        "--photofinish.read-store.url=" + mongo.connectionString(),
                                        "--photofinish.secret-key=" + KEY,
                                        "--photofinish.replay.at-once=4",
                                        "--photofinish.replay.per-address=2",
                                        "--photofinish.web.stalled-after=2s"))
                        .toArray(String[]::new));
    }

    protected static int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    protected static <T> T the(Class<T> type) {
        return service.getBean(type);
    }

    /** Appends as one transaction and returns the position of the last. */
    protected static long store(List<? extends Event> events, @Nullable AccountId actor) {
        return store(UUID.randomUUID().toString(), events, actor);
    }

    /** As {@link #store}, as the whole story of one aggregate. */
    protected static long store(String aggregate, List<? extends Event> events, @Nullable AccountId actor) {
        var metadata = actor == null ? Map.<String, Object>of() : Map.<String, Object>of("actor", actor.toString());
        var messages = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            messages.add(new GenericDomainEventMessage<>("Story", aggregate, messages.size(), event, metadata));
        }
        the(EventStore.class).publish(messages);
        return the(EventTail.class).head();
    }

    protected static long told(RaceStory story) {
        return told(story.events);
    }

    /** As {@link #store}, and visible. */
    protected static long told(List<? extends Event> events) {
        long position = store(events, null);
        await().until(() -> the(Commits.class).position() >= position);
        return position;
    }

    /** A signed-in person's token. */
    protected static String tokenOf(String login, String role) {
        account(login, role);
        return the(Sessions.class).open(RaceStory.accountOf(login));
    }

    /** Somebody who has an account. */
    protected static AccountId account(String login, String role) {
        var id = RaceStory.accountOf(login);
        the(JdbcClient.class)
                .sql("INSERT INTO account (id, login, display_name, role) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id.value(), login, login.toUpperCase(Locale.ROOT), role)
                .update();
        return id;
    }

    /** A page as somebody sees it; null = nobody is signed in. */
    protected static WebTestClient.ResponseSpec get(@Nullable String token, String path) {
        var request = web.get().uri(path);
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).exchange();
    }

    protected static JsonNode page(@Nullable String token, String path) {
        return json(get(token, path).expectStatus().isOk());
    }

    protected static void refused(int status, @Nullable String token, String path) {
        get(token, path).expectStatus().isEqualTo(status).expectBody();
    }

    protected static JsonNode json(WebTestClient.ResponseSpec response) {
        return JsonMapper.shared().readTree(response.expectBody().returnResult().getResponseBodyContent());
    }
}
