package dev.photofinish.live.room;

import static org.awaitility.Awaitility.await;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.FakePeople;
import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.LocalSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** Rooms over a race story: what the story tells is history at once, and reaches the rooms when sent. */
final class RoomsFixture implements AutoCloseable {
    static final UUID EPOCH = RaceStory.uuid("epoch");

    final LiveChannels channels = new LiveChannels();
    final LocalSignals signals = new LocalSignals();
    final RaceStory story;
    final RaceRooms rooms;
    final RecordingObserver observer = new RecordingObserver();

    RoomsFixture(RaceStory story) {
        this(story, RoomSettings.DEFAULTS);
    }

    RoomsFixture(RaceStory story, RoomSettings settings) {
        this.story = story;
        RaceHistory history = (race, after, limit) -> List.copyOf(story.events).stream()
                .filter(event -> race.equals(story.race) && event.position() > after)
                .limit(limit)
                .toList();
        this.rooms = new RaceRooms(
                history,
                new FakePeople(),
                _ -> RaceStory.GRAPH,
                channels,
                signals,
                EPOCH,
                Clock.systemUTC(),
                settings,
                observer);
    }

    RecordingPeer watching(@Nullable String name) {
        return watching(name, null);
    }

    RecordingPeer watching(@Nullable String name, @Nullable Resume resume) {
        RecordingPeer peer = new RecordingPeer();
        join(peer, name == null ? null : RaceStory.account(name), resume);
        settled(peer, solo() ? "race_state" : "spectator_count");
        return peer;
    }

    Seat join(RecordingPeer peer, @Nullable AccountId account, @Nullable Resume resume) {
        return joinAs(Guest.of(account), peer, resume);
    }

    Seat joinAs(Guest guest, RecordingPeer peer, @Nullable Resume resume) {
        return solo()
                ? rooms.watchSolo(story.race, peer, Lane.direct(), guest, resume)
                : rooms.watch(story.race, peer, Lane.direct(), guest, resume);
    }

    private boolean solo() {
        return story.view().facts().solo();
    }

    RecordingPeer mod(String player) {
        return mod(player, Languages.ENGLISH);
    }

    RecordingPeer mod(String player, Language language) {
        RecordingPeer peer = new RecordingPeer();
        rooms.joinMod(story.race, story.run(player), peer, Lane.direct(), language);
        settled(peer, "auth_ok");
        return peer;
    }

    void happens(Consumer<RaceStory> chapter) {
        int known = story.events.size();
        chapter.accept(story);
        List<StoredEvent> news = List.copyOf(story.events.subList(known, story.events.size()));
        news.forEach(rooms::accept);
    }

    void tick(String player, long igtMs, int deaths) {
        signals.tick(story.tick(player, igtMs, deaths));
    }

    void connected(String player, boolean connected, String node) {
        signals.presence(new Presence(story.race, story.run(player), connected, node));
    }

    static void settled(RecordingPeer peer, String type) {
        eventually().until(() -> peer.types().contains(type));
    }

    static void settled(RecordingPeer peer, int news) {
        eventually().until(() -> peer.news().size() >= news);
    }

    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(10)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    @Override
    public void close() throws Exception {
        rooms.close();
    }
}
