package dev.photofinish.query.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.Zone;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.LocalSignals;
import dev.photofinish.live.People;
import dev.photofinish.live.Person;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.Tick;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.room.RoomSettings;
import dev.photofinish.live.translation.Languages;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.Sessions;
import dev.photofinish.store.metric.Limit;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.limit.Places;
import dev.photofinish.web.limit.RateLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * One race of one player, and a solo session when ada trains, served by a bare server; {@code token-<name>} is the token
 * of everybody, and Francine has chosen French for good.
 */
final class LiveFixture implements AutoCloseable {
    static final UUID EPOCH = uuid("epoch");
    static final RaceId RACE = new RaceId(uuid("race"));
    static final RunId RUN = new RunId(uuid("run"));
    static final RaceId SESSION = new RaceId(uuid("session"));
    private static final RunId ALONE = new RunId(SESSION.value());
    private static final Zone START = new Zone("start", 0, 1);
    private static final Instant NOW = Instant.parse("2030-01-05T18:30:00Z");

    final LocalSignals signals = new LocalSignals();
    final List<StoredEvent> history = new CopyOnWriteArrayList<>();
    final Visits visits = new Visits();
    final MeterRegistry meters = new SimpleMeterRegistry();
    final Limits limits = new Limits(meters);
    final RaceRooms rooms;
    final DisposableServer server;

    LiveFixture() {
        this(settings(Duration.ofSeconds(30), true));
    }

    LiveFixture(LiveSettings settings) {
        RaceHistory reader = (race, after, limit) -> history.stream()
                .filter(event -> race.equals(raceOf(event.event())) && event.position() > after)
                .limit(limit)
                .toList();
        rooms = new RaceRooms(
                reader,
                new Everybody(),
                _ -> graph(),
                new LiveChannels(),
                signals,
                EPOCH,
                Clock.systemUTC(),
                RoomSettings.DEFAULTS,
                new QuietRooms());
        HttpServer http = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((_, response) -> response.sendString(Mono.just("elsewhere")));
        Identities identities =
                new Identities(new Tokens(), new LanguageChoice(Languages.in(null), LiveFixture::preferred), visits);
        Reception reception = new Reception(
                new ClientAddresses(List.of()),
                RateLimiter.none(limits),
                new Origins(List.of("https://overlay.example")),
                new Places(50, WebLimit.SOCKETS_PER_ADDRESS, limits));
        SpectatorDoor door =
                new SpectatorDoor(rooms, identities, EPOCH, settings, reception, SpectatorMeters.in(meters, limits));
        server = LiveServer.withSpectators(http, door).bindNow();
        tell(new RaceCreated(
                RACE,
                "Race",
                account("organizer"),
                new SeedRef(new SeedId(uuid("seed")), "standard", "1", 3, 3, 1),
                true,
                true,
                null,
                null,
                false,
                NOW));
        tell(new ParticipantRegistered(RACE, RUN, account("ada"), 0, NOW));
        tell(new CasterJoined(RACE, new CasterId(uuid("caster")), account("cleo"), NOW));
    }

    static LiveSettings settings(Duration tooSlowAfter, boolean compress) {
        return new LiveSettings(
                DataSize.ofKilobytes(16),
                5,
                15,
                Duration.ofSeconds(2),
                Duration.ofMillis(600),
                Duration.ofMillis(700),
                Duration.ofMillis(300),
                tooSlowAfter,
                Duration.ofSeconds(2),
                compress,
                DataSize.ofBytes(200),
                3,
                DataSize.ofKilobytes(64),
                DataSize.ofKilobytes(64),
                DataSize.ofKilobytes(128));
    }

    double hits(Limit limit) {
        return limits.hits(limit).count();
    }

    int port() {
        return server.port();
    }

    String path() {
        return "/ws/race/" + RACE;
    }

    String stream() {
        return "/api/races/" + RACE + "/stream";
    }

    void isBeingPlayed() {
        tell(new RaceStarted(RACE, 1, NOW));
        tell(new RunBegan(RUN, RACE, 1, START, NOW));
        tell(new ParticipantReadied(RUN, RACE, 1, NOW));
        tell(new PlayStarted(RUN, RACE, 1, START, 1_000, NOW));
    }

    void enters(String node, int layer, long igtMs) {
        tell(new ParticipantZoneEntered(RUN, RACE, 1, new Zone(node, layer, 1), igtMs, NOW));
    }

    /** Every time, everybody gets a whole state. */
    void castersComeAndGo(int times) {
        for (int i = 0; i < times; i++) {
            CasterId caster = new CasterId(uuid("caster " + i));
            tell(new CasterJoined(RACE, caster, account("caster " + i), NOW));
            tell(new CasterLeft(RACE, caster, account("caster " + i), NOW));
        }
    }

    void adaTrains() {
        SeedRef seed = new SeedRef(new SeedId(uuid("seed")), "training_standard", "1", 3, 3, 1);
        tell(new SoloStarted(ALONE, SESSION, 1, account("ada"), seed, false, START, NOW));
    }

    void adaEnters(String node, int layer, long igtMs) {
        tell(new ParticipantZoneEntered(ALONE, SESSION, 1, new Zone(node, layer, 1), igtMs, NOW));
    }

    void adaGivesUp() {
        tell(new ParticipantAbandoned(ALONE, SESSION, 1, AbandonReason.OWN_CHOICE, NOW));
    }

    void adaTicks(long igtMs) {
        signals.tick(new Tick(SESSION, ALONE, 1, igtMs, 0));
    }

    String sessionPath() {
        return "/ws/training/" + SESSION + "/spectate";
    }

    void ticks(long igtMs) {
        signals.tick(new Tick(RACE, RUN, 1, igtMs, 0));
    }

    long position() {
        return history.getLast().position();
    }

    private static RaceId raceOf(Event event) {
        return event instanceof RunEvent run ? run.raceId() : RACE;
    }

    private void tell(Event event) {
        StoredEvent stored = new StoredEvent(history.size() * 2L + 10, event, null);
        history.add(stored);
        rooms.accept(stored);
    }

    /** Big enough that a few states fill any buffer. */
    private static SeedGraph graph() {
        String nodes = IntStream.range(0, 400)
                .mapToObj(i -> "\"node_%d_%s\":{\"layer\":%d,\"display_name\":\"Hall %s\"}"
                        .formatted(i, uuid("a" + i), i % 3, uuid("b" + i)))
                .collect(Collectors.joining(","));
        return SeedGraph.parse(
                "{\"nodes\":{\"start\":{\"type\":\"start\",\"display_name\":\"Dry Gallery\"}," + nodes + "}}");
    }

    private static @Nullable String preferred(AccountId account) {
        return account.equals(account("francine")) ? "fr" : null;
    }

    static AccountId account(String name) {
        return new AccountId(uuid(name));
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws Exception {
        rooms.close();
        server.disposeNow(Duration.ofSeconds(3));
    }

    private static final class Everybody implements People {
        @Override
        public Person byId(AccountId id) {
            return new Person(id, "somebody", null, null, Role.USER);
        }

        @Override
        public Map<AccountId, Person> byIds(Collection<AccountId> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), this::byId, (a, _) -> a));
        }
    }

    private static final class Tokens implements Sessions {
        @Override
        public AccountId accountOf(String token) {
            return token.startsWith("token-") ? account(token.substring("token-".length())) : null;
        }

        @Override
        public String open(AccountId account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void revokeAll(AccountId account) {
            throw new UnsupportedOperationException();
        }
    }

    /** Who was seen, in order. */
    static final class Visits implements LastSeen {
        final List<AccountId> noted = new CopyOnWriteArrayList<>();

        @Override
        public void signedIn(AccountId account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void around(AccountId account) {
            noted.add(account);
        }
    }
}
