package dev.photofinish.command.liverace.following;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.liverace.entry.EnterLiveRace;
import dev.photofinish.command.liverace.entry.LeaveLiveRace;
import dev.photofinish.command.liverace.entry.StartLiveRace;
import dev.photofinish.command.liverace.recording.ResultsLook;
import dev.photofinish.command.liverace.recording.RoomTimes;
import dev.photofinish.command.liverace.result.NoteResult;
import dev.photofinish.command.liverace.result.ReopenLiveRace;
import dev.photofinish.command.liverace.result.RoomRow;
import dev.photofinish.command.liverace.room.LoseRoom;
import dev.photofinish.command.liverace.room.RevealSeed;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.racetime.RacetimeEntrantJoined;
import dev.photofinish.events.racetime.RacetimeEntrantLeft;
import dev.photofinish.events.racetime.RacetimeEntrantStatusChanged;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** What happens in a room, for the live race it is held for (racetime §11.7). */
@WithTournaments
@Component
final class WhenSomethingHappensInItsRoomALiveRaceFollows implements Policy {
    private static final Set<String> JOINED = Set.of("not_ready", "ready");
    private static final Set<String> OVER = Set.of("finished", "cancelled", "partitioned");

    private final Commands commands;
    private final RoomPictures pictures;
    private final Deadlines deadlines;

    WhenSomethingHappensInItsRoomALiveRaceFollows(Commands commands, RoomPictures pictures, Deadlines deadlines) {
        this.commands = commands;
        this.pictures = pictures;
        this.deadlines = deadlines;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent stored) {
        if (!(stored.event() instanceof RacetimeEvent event) || event.room().liveRaceId() == null) {
            return List.of();
        }
        var id = Objects.requireNonNull(event.room().liveRaceId());
        return send(id, commandsOf(id, event.room().slug(), event));
    }

    private List<Object> commandsOf(LiveRaceId id, String slug, RacetimeEvent event) {
        return switch (event) {
            case RacetimeRoomBaselined picture
            when !picture.hidden() ->
                picture.standings().stream()
                        .filter(one -> JOINED.contains(one.status()))
                        .<Object>map(one -> new EnterLiveRace(id, slug, one.entrant(), picture.at()))
                        .toList();
            case RacetimeEntrantJoined joined
            when JOINED.contains(joined.initialStatus()) ->
                List.of(new EnterLiveRace(id, slug, joined.entrant(), joined.at()));
            case RacetimeEntrantStatusChanged changed
            when JOINED.contains(changed.newStatus()) ->
                List.of(new EnterLiveRace(id, slug, changed.entrant(), changed.at()));
            case RacetimeEntrantStatusChanged changed ->
                List.of(new NoteResult(
                        id,
                        slug,
                        new RoomRow(changed.entrant(), changed.newStatus(), RoomTimes.duration(changed.finishTime())),
                        changed.at()));
            case RacetimeEntrantLeft left -> List.of(new LeaveLiveRace(id, slug, left.entrant(), left.at()));
            case RacetimeRaceStatusChanged changed -> race(id, slug, changed);
            case RacetimeRoomClosed closed -> {
                look(id, closed.at());
                yield List.of();
            }
            default -> List.of();
        };
    }

    private List<Object> race(LiveRaceId id, String slug, RacetimeRaceStatusChanged changed) {
        var endedAt = RoomTimes.moment(changed.endedAt());
        return switch (changed.newStatus()) {
            case "pending" -> List.of(new RevealSeed(id, changed.at()));
            case "in_progress" ->
                OVER.contains(changed.oldStatus())
                        ? List.of(new ReopenLiveRace(id, slug, changed.at()))
                        : begun(id, slug, changed);
            case "finished" -> {
                look(id, changed.at());
                yield List.of(start(id, slug, changed));
            }
            case "cancelled", "partitioned" -> {
                var lost = new LoseRoom(id, slug, changed.entrantCount(), endedAt, changed.at());
                if (endedAt == null) {
                    yield List.of(lost);
                }
                look(id, changed.at());
                yield List.of(start(id, slug, changed), lost);
            }
            default -> List.of();
        };
    }

    /** The countdown may have gone by unseen: what is played is revealed now at the latest. */
    private List<Object> begun(LiveRaceId id, String slug, RacetimeRaceStatusChanged changed) {
        return List.of(new RevealSeed(id, changed.at()), start(id, slug, changed));
    }

    /** Of a race that began unseen, too; of one that is known to have begun it changes nothing. */
    private StartLiveRace start(LiveRaceId id, String slug, RacetimeRaceStatusChanged changed) {
        var startedAt = Objects.requireNonNullElse(RoomTimes.moment(changed.startedAt()), changed.at());
        return new StartLiveRace(id, slug, startedAt, pictures.racing(changed), changed.at());
    }

    private void look(LiveRaceId id, Instant since) {
        deadlines.set(ResultsLook.KIND, id + "/" + since.toEpochMilli(), since);
    }

    private List<CompletableFuture<Receipt>> send(LiveRaceId id, List<Object> all) {
        return all.stream().map(command -> commands.send(id, command, null)).toList();
    }
}
