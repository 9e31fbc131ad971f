package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.outbox.NoticeRows;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.tournament.lookup.Places;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.look.EligibilityLookup;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Of everything that somebody may want to know there is a row for each of them (tournaments §10.2). What happened long ago,
 * and comes again after a start, is no news.
 */
@WithTournaments
@Component
final class WhenThereIsNewsThoseWhoWantToKnowAreTold implements Policy {
    private final Audience audience;
    private final EligibilityLookup eligibility;
    private final Places places;
    private final NoticeRows rows;
    private final Clock clock;

    WhenThereIsNewsThoseWhoWantToKnowAreTold(
            Audience audience, EligibilityLookup eligibility, Places places, NoticeRows rows, Clock clock) {
        this.audience = audience;
        this.eligibility = eligibility;
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent stored) {
        if (rows.isNews(stored.event().at())) {
            tell(stored);
        }
        return List.of();
    }

    private void tell(StoredEvent stored) {
        long position = stored.position();
        switch (stored.event()) {
            case LiveRaceScheduled planned -> toPlayers(planned, Part.SCHEDULED_NOTICE, position);
            case LiveRaceUpdated moved
            when moved.changed().contains(LiveRaceField.SCHEDULED_AT) -> toPlayers(moved, Part.MOVED_NOTICE, position);
            case LiveRaceRoomOpened opened -> toPlayers(opened, Part.ROOM_NOTICE, position);
            case LiveRaceStarted started -> toRacers(started, Part.STARTED_NOTICE, position);
            case LiveRaceFinished finished -> toRacers(finished, Part.FINISHED_NOTICE, position);
            case LiveRaceCancelled off -> toWhoWasTold(off, position);
            case AsyncRunSubmitted submitted -> toReviewers(submitted, position);
            case AsyncRunReviewed reviewed -> toPlayer(reviewed, position);
            default -> {
                // Nobody asked to be told of it.
            }
        }
    }

    /** Those who may race as it is now; who was told of it before hears of another time in any case. */
    private void toPlayers(LiveRaceEvent event, Part part, long position) {
        var kind = NoticeKinds.of(part);
        var what = event.liveRaceId().value();
        add(event.tournamentId(), what, part, position, club -> {
            var may = eligible(event.liveRaceId(), audience.wishing(club, kind));
            return part == Part.MOVED_NOTICE
                    ? Stream.concat(may.stream(), audience.told(club, kind, what).stream())
                            .toList()
                    : may;
        });
    }

    private List<AccountId> eligible(LiveRaceId liveRace, List<AccountId> people) {
        return eligibility.of(liveRace, people, clock.instant()).entrySet().stream()
                .filter(one -> one.getValue().eligible())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void toRacers(LiveRaceEvent event, Part part, long position) {
        var what = event.liveRaceId().value();
        add(event.tournamentId(), what, part, position, club -> audience.racing(club, NoticeKinds.of(part), what));
    }

    private void toWhoWasTold(LiveRaceCancelled event, long position) {
        var part = Part.CANCELLED_NOTICE;
        var what = event.liveRaceId().value();
        add(event.tournamentId(), what, part, position, club -> audience.told(club, NoticeKinds.of(part), what));
    }

    private void toReviewers(AsyncRunSubmitted event, long position) {
        var part = Part.SUBMITTED_NOTICE;
        var what = event.runId().value();
        add(event.tournamentId(), what, part, position, club -> audience.reviewing(club, NoticeKinds.of(part), what));
    }

    private void toPlayer(AsyncRunReviewed event, long position) {
        var what = event.runId().value();
        switch (event.verdict()) {
            case ACCEPTED -> toPlayer(event.tournamentId(), what, Part.APPROVED_NOTICE, position);
            case REJECTED -> toPlayer(event.tournamentId(), what, Part.REJECTED_NOTICE, position);
            case PENDING -> {
                // It is looked at once more.
            }
        }
    }

    private void toPlayer(TournamentId tournament, UUID run, Part part, long position) {
        add(tournament, run, part, position, club -> audience.playing(club, NoticeKinds.of(part), run));
    }

    private void add(
            TournamentId tournament,
            UUID what,
            Part part,
            long position,
            Function<OrganizationId, List<AccountId>> people) {
        places.of(tournament).ifPresent(club -> rows.add(people.apply(club), what, part, position));
    }
}
