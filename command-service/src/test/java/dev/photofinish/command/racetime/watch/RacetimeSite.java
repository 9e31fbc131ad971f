package dev.photofinish.command.racetime.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandServiceApplication;
import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.command.racetime.order.RoomOrder;
import dev.photofinish.command.racetime.order.RoomOrders;
import dev.photofinish.doubles.racetime.Bot;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.EntrantEvent;
import dev.photofinish.events.racetime.RacetimeEntrantJoined;
import dev.photofinish.events.racetime.RacetimeEntrantLeft;
import dev.photofinish.events.racetime.RacetimeEntrantStatusChanged;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.ScratchStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command-service with a bot at a racetime.gg of its own. */
public final class RacetimeSite implements AutoCloseable {
    public static final String CATEGORY = "alttpr";

    public final RacetimeDouble racetime = new RacetimeDouble(Clock.systemUTC());
    final Bot bot = racetime.bot(CATEGORY, "OurBot", "Beat the game");
    private final ScratchStore store = ScratchStore.start("racetime-site");
    private @Nullable ConfigurableApplicationContext context;

    public RacetimeSite() {
        racetime.bot("smz3", "OtherBot", "Beat the game");
        start();
    }

    public void start(String... more) {
        var options = new ArrayList<>(racetime.options());
        options.addAll(store.options());
        options.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--photofinish.racetime.reconnect-after=100ms",
                "--photofinish.racetime.reconnect-within=300ms",
                "--photofinish.racetime.settle-after=300ms",
                "--photofinish.racetime.handshake-within=2s",
                "--photofinish.racetime.ping-after=500ms",
                "--photofinish.racetime.silent-for=2s",
                "--photofinish.racetime.action-within=1s",
                "--photofinish.racetime.lease-holds=1s",
                "--photofinish.racetime.quiet-after-end=3s",
                "--photofinish.outside.answer-within=1s",
                "--photofinish.outside.failures-before-pause=1000"));
        options.addAll(Arrays.asList(more));
        context = new SpringApplicationBuilder(CommandServiceApplication.class, CommandServer.ReadSide.class)
                .run(options.toArray(String[]::new));
    }

    public void stop() {
        Objects.requireNonNull(context).close();
        context = null;
    }

    public <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return Objects.requireNonNull(context).getBeansOfType(type).values();
    }

    /** A room that anybody may join, watched from now on. */
    String watchedRoom(String name) {
        var slug = racetime.openRoom(CATEGORY, name);
        watch(slug);
        awaitConnections(1);
        return slug;
    }

    /** Again when the answer took too long: a loaded machine is no outage. */
    void watch(String slug) {
        await("a room to watch")
                .ignoreException(OutsideException.class)
                .untilAsserted(() -> bean(RoomEntrance.class).attach(ref(slug), false));
    }

    public void awaitConnections(int many) {
        await("connections").until(() -> racetime.connections() == many);
    }

    /** Links an account to that person, as a command would. */
    AccountId link(Person person) {
        var account = new AccountId(UUID.randomUUID());
        bean(JdbcClient.class)
                .sql("INSERT INTO racetime_link (account_id, racetime_id, racetime_name) VALUES (?, ?, ?)")
                .params(account.value(), person.id(), person.name())
                .update();
        return account;
    }

    UUID order(String slug, OrderKind kind, @Nullable Person target, @Nullable String text) {
        var id = UUID.randomUUID();
        var room = ref(slug).id();
        bean(RoomOrders.class).add(room, new RoomOrder(id, kind, target == null ? null : target.id(), text));
        bean(RoomWatches.class).wake(room);
        return id;
    }

    /** What came of an order: null while it is to be done, empty when it is done, else why not. */
    @Nullable
    String outcome(UUID order) {
        return bean(JdbcClient.class)
                .sql("SELECT CASE WHEN settled_at IS NULL THEN 'open' ELSE coalesce(failure, '') END"
                        + " FROM racetime_order WHERE id = ?")
                .param(order)
                .query(String.class)
                .optional()
                .filter(outcome -> !outcome.equals("open"))
                .orElse(null);
    }

    List<RacetimeEvent> events(String slug) {
        return bean(EventStore.class)
                .readEvents(ref(slug).id().toString())
                .asStream()
                .map(message -> (RacetimeEvent) message.getPayload())
                .toList();
    }

    /** What happened after the bot came, in short. */
    List<String> story(String slug) {
        return events(slug).stream()
                .map(RacetimeSite::inShort)
                .filter(Objects::nonNull)
                .toList();
    }

    void awaitStory(String slug, String... story) {
        await("the story").untilAsserted(() -> assertThat(story(slug)).containsExactly(story));
    }

    static RacetimeRoomRef ref(String slug) {
        var parts = slug.split("/", 2);
        return RacetimeRoomRef.of(parts[0], parts[1]);
    }

    static RacetimeRoomId id(String slug) {
        return ref(slug).id();
    }

    private static @Nullable String inShort(RacetimeEvent event) {
        return switch (event) {
            case RacetimeRaceStatusChanged race -> race.oldStatus() + "->" + race.newStatus();
            case RacetimeEntrantJoined joined -> name(joined) + " joined " + joined.initialStatus();
            case RacetimeEntrantLeft left -> name(left) + " left " + left.lastStatus();
            case RacetimeEntrantStatusChanged changed ->
                name(changed) + " " + changed.oldStatus() + "->" + changed.newStatus();
            default -> null;
        };
    }

    private static String name(EntrantEvent event) {
        return event.entrant().name();
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        store.close();
        racetime.close();
    }
}
