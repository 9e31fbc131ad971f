package dev.photofinish.command.mod.talk;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.message.Auth;
import dev.photofinish.command.mod.message.ModMessage;
import dev.photofinish.command.mod.zone.SampleTables;
import dev.photofinish.command.mod.zone.ZoneResolution;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.LocalSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.Tick;
import dev.photofinish.live.translation.Languages;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** A mod in conversation about a race that the test tells the facts of; the picture shows them only when it is told to. */
final class Scene {
    static final Instant NOW = Instant.parse("2030-01-05T18:30:00Z");
    static final RaceId RACE = new RaceId(new UUID(0, 1));
    static final RunId RUN = new RunId(new UUID(0, 2));
    static final AccountId PLAYER = new AccountId(new UUID(0, 3));

    private static final ModSettings SETTINGS = new ModSettings(
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            Duration.ofSeconds(30),
            DataSize.ofKilobytes(16),
            20,
            60,
            32,
            DataSize.ofMegabytes(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            3,
            Duration.ofSeconds(1),
            Duration.ofMillis(1));

    final RecordingCommands commands = new RecordingCommands();
    final Limits limits = new Limits(new SimpleMeterRegistry());
    final RecordingVoice voice = new RecordingVoice();
    final List<Tick> ticks = new ArrayList<>();
    private final Map<RunId, Tick> shownTicks = new HashMap<>();
    private final Conversation conversation;
    private RaceView view = RaceView.none(RACE);
    private Player player = new Player(RACE, RUN, PLAYER, Languages.ENGLISH);

    private Scene() {
        var signals = new LocalSignals();
        signals.listen(new LiveSignals.Listener() {
            @Override
            public void onTick(Tick tick) {
                ticks.add(tick);
            }

            @Override
            public void onPresence(Presence presence) {}
        });
        var tools = new Tools(
                new PatientCommands(commands, SETTINGS, limits),
                signals,
                _ -> SmallSeed.graph(),
                new ZoneResolution(SampleTables.read()),
                30_000,
                () -> NOW);
        conversation = new Conversation(new OpenDoor(), () -> Optional.of(picture()), tools, voice);
        happened(new RaceCreated(
                RACE,
                "Friday run",
                PLAYER,
                new SeedRef(new SeedId(new UUID(0, 4)), "standard", "0a1b", 4, 4, 2),
                true,
                true,
                null,
                null,
                true,
                NOW));
        happened(new ParticipantRegistered(RACE, RUN, PLAYER, 0, NOW));
    }

    private final class OpenDoor implements Door {
        @Override
        public Optional<Player> enter(String token) {
            return Optional.of(player);
        }

        @Override
        public void turnAway() {
            voice.hangUp(4003, "");
        }
    }

    static Scene aStranger() {
        return new Scene();
    }

    static Scene inSetup() {
        var scene = new Scene();
        scene.conversation.take(new Auth("token"));
        return scene;
    }

    static Scene begun() {
        return inSetup()
                .happened(new RaceStarted(RACE, 1, NOW))
                .happened(new RunBegan(RUN, RACE, 1, SmallSeed.graph().start().orElseThrow(), NOW));
    }

    static Scene readyAndBegun() {
        return begun().happened(new ParticipantReadied(RUN, RACE, 1, NOW));
    }

    /** At 60 s and two deaths, in the start zone. */
    static Scene playing() {
        return readyAndBegun()
                .happened(
                        new PlayStarted(RUN, RACE, 1, SmallSeed.graph().start().orElseThrow(), 1_000, NOW))
                .happened(new ParticipantDied(RUN, RACE, 1, SmallSeed.START, 2, 2, 60_000, NOW));
    }

    /** A mod of somebody who trains alone and has not played yet. */
    static Scene solo() {
        var scene = new Scene();
        scene.view = RaceView.none(RACE);
        scene.happened(new SoloStarted(
                new RunId(RACE.value()),
                RACE,
                1,
                PLAYER,
                new SeedRef(new SeedId(new UUID(0, 4)), "training_standard", "0a1b", 4, 4, 2),
                false,
                SmallSeed.graph().start().orElseThrow(),
                NOW));
        scene.player = new Player(RACE, new RunId(RACE.value()), PLAYER, Languages.ENGLISH);
        scene.conversation.take(new Auth("token"));
        return scene;
    }

    Scene entered(String node, long igtMs) {
        return happened(
                new ParticipantZoneEntered(RUN, RACE, 1, SmallSeed.graph().zone(node), igtMs, NOW));
    }

    Scene checkpoint(long igtMs) {
        return happened(new IgtCheckpointed(RUN, RACE, 1, igtMs, NOW));
    }

    Scene finished() {
        return happened(new ParticipantFinished(RUN, RACE, 1, 90_000, NOW));
    }

    Scene abandoned() {
        return happened(new ParticipantAbandoned(RUN, RACE, 1, AbandonReason.OWN_CHOICE, NOW));
    }

    Scene raceOver() {
        return happened(new RaceFinished(RACE, 1, FinishCause.FORCED, NOW));
    }

    Scene happened(Event event) {
        view = view.apply(new StoredEvent(view.position() + 1, event, null));
        return this;
    }

    Scene tickShown(long igtMs, int deaths) {
        shownTicks.put(RUN, new Tick(RACE, RUN, 1, igtMs, deaths));
        return this;
    }

    void says(ModMessage... messages) {
        for (ModMessage message : messages) {
            conversation.take(message);
        }
    }

    private Picture picture() {
        return new Picture(view, shownTicks, Set.of(), Set.of());
    }
}
