package dev.photofinish.live.room;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.SpectatorCount;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.view.Picture;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything a room knows and does, one thing at a time: confined to the room's thread. */
final class Stage {
    private static final int PAGE = 1_000;

    private final RaceId race;
    private final RoomContext context;
    private final Timeline timeline;
    private final House house;
    private final Agenda agenda = new Agenda();
    private final Telemetry spectators = new Telemetry();
    private final Telemetry mods = new Telemetry();
    private final CountThinning thinning;
    private volatile Picture picture;

    Stage(RaceId race, RoomContext context, long now) {
        this.race = race;
        this.context = context;
        this.house = new House(context.observer());
        this.timeline = new Timeline(race, context.settings().history());
        this.thinning = new CountThinning(context.settings().countEvery().toNanos(), now);
        this.picture = Picture.of(timeline.view());
    }

    /** Any thread: the race as of the last flush. */
    Picture picture() {
        return picture;
    }

    House house() {
        return house;
    }

    Agenda agenda() {
        return agenda;
    }

    /** Reads what the history has beyond what is known. */
    void catchUp() {
        List<StoredEvent> page;
        do {
            page = context.history().of(race, timeline.view().position(), PAGE);
            page.forEach(this::fold);
        } while (page.size() == PAGE);
    }

    /** The facts so far are nobody's news. */
    void loaded() {
        agenda.clear();
        timeline.castersStreamsChanged();
        picture = paint();
    }

    void fold(StoredEvent stored) {
        Step step = timeline.add(stored);
        if (step != null) {
            agenda.add(step);
        }
    }

    /** A stream began or ended; that of somebody who is not in this race is no news. */
    void streamChanged(AccountId account) {
        if (timeline.view().casters().includes(account)) {
            timeline.castersStreamsChanged();
            agenda.casterStream();
        } else if (timeline.view().board().includes(account)) {
            agenda.playerStream();
        }
    }

    /** Half of a write may have gone out: whoever is here gets a snapshot with the next one. */
    void recover() {
        agenda.steps().clear();
        house.everybody().forEach(agenda::lagging);
    }

    /** True when there is no such race. */
    boolean pointless() {
        return house.isEmpty() && !timeline.view().facts().exists();
    }

    /** When the spectator count is due; null when nobody needs to hear of it, as in a solo session (live-protocol §12). */
    @Nullable
    Long countDueAt() {
        return !solo() && !house.isEmpty() && thinning.wanted(house.spectators()) ? thinning.dueAt() : null;
    }

    /** Writes whatever is waiting to whoever is here. */
    void flush(long nanos) {
        if (needsNewest()) {
            catchUp();
        }
        Picture now = paint();
        picture = now;
        if (!house.isEmpty() || !agenda.arrivals().isEmpty()) {
            Renderer renderer = new Renderer(context.maker(), context.scenes(), now);
            Flush flush = new Flush(house, renderer, now);
            flush.facts(agenda.steps(), spectators, mods);
            agenda.signedIn().forEach(seat -> settle(seat, renderer));
            agenda.lagging().forEach(seat -> makeUp(seat, renderer));
            agenda.arrivals().forEach(arrival -> admit(arrival, renderer));
            flush.moment(agenda, spectators, mods);
            tellCount(nanos);
        }
        agenda.clear();
    }

    /** A mod must find itself on the board, and a position from another node may be ahead of this one's tail. */
    private boolean needsNewest() {
        return agenda.arrivals().stream()
                .anyMatch(arrival -> arrival instanceof RoomMessage.WatchAsMod
                        || !timeline.view().facts().exists()
                        || (arrival instanceof RoomMessage.Watch(RoomSeat _, Resume resume, boolean _)
                                && resume != null
                                && resume.position() > timeline.view().position()));
    }

    private boolean solo() {
        return timeline.view().facts().solo();
    }

    private Picture paint() {
        return context.picture(timeline.view());
    }

    private void settle(RoomSeat seat, Renderer renderer) {
        Viewer viewer = seat.viewerAt(timeline.view());
        if (seat.viewer != null && !viewer.equals(seat.viewer)) {
            house.seat(seat, viewer, List.of(renderer.state(viewer)));
        }
    }

    private void makeUp(RoomSeat seat, Renderer renderer) {
        Viewer viewer = seat.viewer;
        if (viewer != null) {
            house.seat(seat, viewer, List.of(resync(viewer, renderer)));
        }
    }

    private void admit(RoomMessage arrival, Renderer renderer) {
        switch (arrival) {
            case RoomMessage.Watch watch -> admit(watch, renderer);
            case RoomMessage.WatchAsMod(RoomSeat seat, RunId run) -> admit(seat, run, renderer);
            default -> throw new IllegalArgumentException("not an arrival: " + arrival);
        }
    }

    private void admit(RoomMessage.Watch watch, Renderer renderer) {
        RoomSeat seat = watch.seat();
        Resume resume = watch.resume();
        if (!timeline.view().facts().exists() || solo() != watch.solo()) {
            refuse(seat, CloseCode.NO_SUCH_RACE, watch.solo() ? "no such session" : "no such race");
            return;
        }
        Viewer viewer = seat.viewerAt(timeline.view());
        List<Parcel> first = resume == null
                ? List.of(renderer.state(viewer))
                : missed(seat, resume, renderer).orElseGet(() -> startOver(viewer, renderer));
        house.seat(seat, viewer, first);
    }

    private List<Parcel> startOver(Viewer viewer, Renderer renderer) {
        context.observer().historyTooShort();
        return List.of(resync(viewer, renderer));
    }

    private Parcel resync(Viewer viewer, Renderer renderer) {
        context.observer().resynced();
        return renderer.resync(viewer);
    }

    private void admit(RoomSeat seat, RunId run, Renderer renderer) {
        if (timeline.view().board().entry(run).isEmpty()) {
            refuse(seat, CloseCode.AUTH_FAILED, "not a participant");
        } else {
            Viewer viewer = new Viewer(new Audience.Mod(run), seat.language());
            house.seat(seat, viewer, List.of(renderer.admission(run, seat.language())));
        }
    }

    private Optional<List<Parcel>> missed(RoomSeat seat, Resume resume, Renderer renderer) {
        boolean here = resume.epoch() == null || context.epoch().equals(resume.epoch());
        return here
                ? timeline.since(resume.position())
                        .map(steps -> renderer.replay(
                                new Missed(steps, timeline.closing(resume.position()), seat.language()),
                                seat.account()))
                : Optional.empty();
    }

    private static void refuse(RoomSeat seat, int code, String reason) {
        seat.lane().execute(() -> seat.peer().close(code, reason));
    }

    /** Tells everybody when it is due; newcomers, and those who may have missed it, in any case. */
    private void tellCount(long nanos) {
        Long due = countDueAt();
        int count = house.spectators();
        if (due != null && nanos - due >= 0) {
            Parcel parcel = frameOf(count);
            house.viewers().stream().filter(viewer -> !viewer.isMod()).forEach(viewer -> house.deliver(viewer, parcel));
            thinning.told(count, nanos);
        } else if (!solo()) {
            tell(agenda.begunAnew().filter(Stage::isWatching).toList(), count);
        }
    }

    private static void tell(List<RoomSeat> seats, int count) {
        if (!seats.isEmpty()) {
            Parcel parcel = frameOf(count);
            seats.forEach(seat -> seat.lane().execute(() -> seat.offer(parcel)));
        }
    }

    private static Parcel frameOf(int count) {
        return new Parcel(FrameEncoder.encode(new SpectatorCount(count)));
    }

    private static boolean isWatching(RoomSeat seat) {
        return seat.viewer != null && !seat.viewer.isMod();
    }
}
