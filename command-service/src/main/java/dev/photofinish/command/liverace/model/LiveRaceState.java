package dev.photofinish.command.liverace.model;

import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceDeleted;
import dev.photofinish.events.liverace.LiveRaceDeliveryRetried;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.LiveRaceReopened;
import dev.photofinish.events.liverace.LiveRaceReservationReleased;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.events.liverace.RejectedEntrant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * What a live race needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param plan null before it was planned
 * @param room null while there is none
 * @param reserved who will be in the race, by their ids on racetime.gg; nobody once it began
 * @param rejected who will not, by the same
 */
public record LiveRaceState(
        LiveRacePhase phase,
        @Nullable Plan plan,
        @Nullable OpenRoom room,
        PMap<String, Reservation> reserved,
        PMap<String, RejectedEntrant> rejected,
        Course course) {
    /** Before anything happened. */
    public static final LiveRaceState NEW =
            new LiveRaceState(LiveRacePhase.NEW, null, null, OrderedPMap.empty(), OrderedPMap.empty(), Course.AHEAD);

    /** What it is for. Only of one that was planned. */
    public Plan known() {
        return Objects.requireNonNull(plan, "of a live race that was planned");
    }

    /** Whether its room is that one. */
    public boolean isIn(String slug) {
        return room != null && room.slug().equals(slug);
    }

    /** The full name of its room; null while there is none. */
    public @Nullable String slug() {
        return room == null ? null : room.slug();
    }

    /** Every run it has or holds. */
    public List<RunId> runs() {
        return Stream.concat(
                        reserved.values().stream().map(Reservation::run),
                        course.results().values().stream().map(LiveRaceResult::runId))
                .toList();
    }

    /** The state after a fact. */
    public LiveRaceState apply(LiveRaceEvent event) {
        return switch (event) {
            case LiveRaceScheduled planned ->
                at(LiveRacePhase.SCHEDULED)
                        .on(new Plan(
                                planned.organizationId(),
                                planned.tournamentId(),
                                planned.poolId(),
                                planned.terms(),
                                false,
                                false,
                                null));
            case LiveRaceUpdated updated -> updated(updated);
            case LiveRaceRoomOpened opened ->
                at(LiveRacePhase.PENDING)
                        .on(known().failed(null))
                        .in(new OpenRoom(opened.room(), opened.permalinkId(), opened.timeLimit(), opened.at()));
            case LiveRaceRoomOpeningFailed failed -> on(known().failed(failed.reason()));
            case LiveRaceRoomLost _ ->
                new LiveRaceState(
                        LiveRacePhase.SCHEDULED,
                        known().lost(),
                        null,
                        OrderedPMap.empty(),
                        OrderedPMap.empty(),
                        course);
            case LiveRaceSeedRevealed _ -> on(known().seedRevealed());
            case LiveRaceParticipantReserved joined -> reserved(joined);
            case LiveRaceReservationReleased left ->
                people(reserved.minus(left.entrant().racetimeId()), rejected);
            case LiveRaceParticipantRejected(var _, var _, var one, var _) ->
                people(reserved, rejected.plus(one.entrant().racetimeId(), one));
            case LiveRaceStarted started ->
                at(LiveRacePhase.IN_PROGRESS)
                        .people(OrderedPMap.empty(), byId(started.rejected()))
                        .with(course.started(started.startedAt(), started.participants()));
            case LiveRaceResultsNoted noted -> with(course.noted(noted.results()));
            case LiveRaceRecordingAttempted tried -> with(course.tried(tried.outcome()));
            case LiveRaceFinished finished ->
                at(LiveRacePhase.FINISHED)
                        .people(reserved, byId(finished.rejected()))
                        .with(course.ended(finished.endedAt()));
            case LiveRaceReopened _ -> at(LiveRacePhase.IN_PROGRESS).with(course.reopened());
            case LiveRaceResultsCorrected _ -> with(course.corrected());
            case LiveRaceFinalized _ -> with(course.standing());
            case LiveRaceCancelled off ->
                at(LiveRacePhase.CANCELLED)
                        .people(OrderedPMap.empty(), rejected)
                        .with(course.off(off.cause()));
            case LiveRaceDeleted _ -> at(LiveRacePhase.DELETED);
            case LiveRaceDeliveryRetried _ -> this;
        };
    }

    private LiveRaceState updated(LiveRaceUpdated updated) {
        var next = on(known().on(updated.terms()));
        var permalink = updated.terms().permalinkId();
        return room != null && permalink != null && updated.changed().contains(LiveRaceField.PERMALINK)
                ? next.in(room.playing(permalink))
                : next;
    }

    private LiveRaceState reserved(LiveRaceParticipantReserved joined) {
        var id = joined.entrant().racetimeId();
        return people(
                reserved.plus(id, new Reservation(joined.runId(), joined.account(), joined.entrant())),
                rejected.minus(id));
    }

    private static PMap<String, RejectedEntrant> byId(List<RejectedEntrant> some) {
        PMap<String, RejectedEntrant> all = OrderedPMap.empty();
        for (var one : some) {
            all = all.plus(one.entrant().racetimeId(), one);
        }
        return all;
    }

    private LiveRaceState at(LiveRacePhase now) {
        return new LiveRaceState(now, plan, room, reserved, rejected, course);
    }

    private LiveRaceState on(Plan other) {
        return new LiveRaceState(phase, other, room, reserved, rejected, course);
    }

    private LiveRaceState in(OpenRoom opened) {
        return new LiveRaceState(phase, plan, opened, reserved, rejected, course);
    }

    private LiveRaceState with(Course other) {
        return new LiveRaceState(phase, plan, room, reserved, rejected, other);
    }

    private LiveRaceState people(PMap<String, Reservation> in, PMap<String, RejectedEntrant> out) {
        return new LiveRaceState(phase, plan, room, in, out, course);
    }
}
