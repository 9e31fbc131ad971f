package dev.photofinish.query.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.tournament.Seen;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A live race as one viewer may see it. Pure. */
record LiveRaceView(LiveRaceState race, Seen seen, RoomSettings settings, String racetime) {
    private static final Comparator<Entry> ORDER = Comparator.comparingInt(LiveRaceView::rank)
            .thenComparing(Entry::time, Comparator.nullsLast(Comparator.<Duration>naturalOrder()))
            .thenComparing(entry -> entry.entrant().name());

    /** Without {@code eligibility} where that is no question any more. */
    LiveRaceInfo info(@Nullable OwnEligibility eligibility, List<String> warnings) {
        var terms = race.terms();
        var title = terms.matchTitle();
        var slug = race.slug();
        var timeline = race.timeline();
        boolean off = race.status() == LiveRaceStatus.CANCELLED;
        return new LiveRaceInfo(
                race.id(),
                race.tournament(),
                seen.name(),
                race.pool(),
                seen.poolName(race.pool()),
                race.permalink(),
                released() && race.permalink() != null ? seen.address(race.permalink()) : null,
                terms.episodeId(),
                terms.scheduledAt(),
                title == null ? "Live Race – " + seen.name() : title,
                slug,
                slug == null ? null : racetime + "/" + slug,
                terms.racetimeGoal(),
                timeline.roomOpenedAt(),
                settings.opens(terms.scheduledAt()),
                terms.roomProfile(),
                race.status(),
                race.results(),
                race.entries().players().size(),
                eligibility,
                race.entries().has(seen.viewer()),
                timeline.startedAt(),
                timeline.endedAt(),
                off ? race.trouble() : null,
                !off && seen.standing().mayManageTournaments() ? race.trouble() : null,
                warnings,
                timeline.createdAt(),
                timeline.updatedAt());
    }

    /** Tournaments §4.2: to whoever organizes; to players once the seed is revealed. */
    private boolean released() {
        return seen.seesEverySeed() || (race.revealed() && race.entries().has(seen.viewer()));
    }

    /** Those without a run whom this viewer is told of. */
    List<RejectedEntrant> rejected() {
        return seen.standing().mayReview() ? race.entries().rejected() : List.of();
    }

    /** By whom rejected ones are, when somebody is linked to them, and by everybody's name. */
    LiveRaceLists.Participants participants(Map<String, AccountId> linked, Map<AccountId, Person> people) {
        var players = race.entries().players().stream().sorted(ORDER).toList();
        var items = players.stream().map(player -> participant(player, people)).toList();
        var others = rejected().stream()
                .map(one -> RejectedInfo.of(one, user(linked.get(one.entrant().racetimeId()), people)))
                .toList();
        return new LiveRaceLists.Participants(shown(items), items.size(), others);
    }

    private static @Nullable UserInfo user(@Nullable AccountId account, Map<AccountId, Person> people) {
        return account == null ? null : UserInfo.of(Objects.requireNonNull(people.get(account), "asked for by name"));
    }

    /** The order gives results away, too. */
    private List<ParticipantInfo> shown(List<ParticipantInfo> items) {
        return seen.hidden()
                ? items.stream()
                        .sorted(Comparator.comparing(ParticipantInfo::racetimeName))
                        .toList()
                : items;
    }

    private ParticipantInfo participant(Entry player, Map<AccountId, Person> people) {
        boolean told = !seen.hidden() || player.account().equals(seen.viewer());
        var person = Objects.requireNonNull(people.get(player.account()), "asked for by name");
        return new ParticipantInfo(
                player.run(),
                UserInfo.of(person),
                player.entrant().racetimeId(),
                player.entrant().name(),
                told || player.outcome() == null ? ParticipantInfo.Status.of(player.outcome()) : null,
                told ? RejectedInfo.text(player.time()) : null,
                seen.hidden() ? null : place(player),
                player.flagged() && seen.standing().mayReview());
    }

    private @Nullable Integer place(Entry player) {
        var time = player.time();
        if (player.outcome() != LiveRaceOutcome.FINISHED || time == null) {
            return null;
        }
        return 1
                + (int) race.entries().players().stream()
                        .filter(other -> other.outcome() == LiveRaceOutcome.FINISHED)
                        .map(Entry::time)
                        .filter(other -> other != null && other.compareTo(time) < 0)
                        .count();
    }

    private static int rank(Entry entry) {
        return switch (entry.outcome()) {
            case FINISHED -> 0;
            case null -> 1;
            case RACING -> 1;
            case FORFEITED -> 2;
            case DISQUALIFIED -> 3;
        };
    }
}
