package dev.photofinish.query.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.board.Standings;
import dev.photofinish.live.frame.CasterInfo;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.CasterEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.live.view.RunStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One moment of a race with the people in it, in the shapes of REST. Pure. */
final class RacePage {
    private static final int PREVIEWS = 5;

    private final Picture picture;
    private final RaceFacts facts;
    private final Map<AccountId, Person> people;
    private final @Nullable PoolConfig poolConfig;

    /** @param poolConfig null when the race's pool has none that can be read */
    RacePage(Picture picture, Map<AccountId, Person> people, @Nullable PoolConfig poolConfig) {
        this.picture = picture;
        this.facts = picture.view().facts();
        this.people = people;
        this.poolConfig = poolConfig;
    }

    /** Everybody whose name the page shows. */
    static Set<AccountId> peopleOf(Picture picture) {
        var shown = new LinkedHashSet<AccountId>();
        var organizer = picture.view().facts().organizer();
        if (organizer != null) {
            shown.add(organizer);
        }
        picture.view().board().entries().stream().map(BoardEntry::account).forEach(shown::add);
        picture.view().casters().casters().stream().map(CasterEntry::account).forEach(shown::add);
        return shown;
    }

    RaceSummary summary() {
        return summary(null, null);
    }

    /** With what is about the account's own part, if it plays (rest-api §2). */
    RaceSummary summaryFor(AccountId account) {
        return summary(
                seed().map(SeedRef::totalLayers).orElse(null),
                picture.view().board().entryOf(account).orElse(null));
    }

    private RaceSummary summary(@Nullable Integer totalLayers, @Nullable BoardEntry mine) {
        return new RaceSummary(
                facts.id(),
                facts.name(),
                organizer(),
                facts.status(),
                seed().map(SeedRef::poolName).orElse(null),
                facts.publiclyListed(),
                facts.openRegistration(),
                facts.maxParticipants(),
                facts.createdAt(),
                facts.scheduledAt(),
                facts.startedAt(),
                facts.seedsReleasedAt(),
                facts.finishedAt(),
                picture.view().board().entries().size(),
                previews(),
                casters(),
                totalLayers,
                mine == null ? null : mine.layer(),
                mine == null ? null : picture.igtOf(mine),
                mine == null ? null : picture.deathsOf(mine));
    }

    ReadyCheck readyCheck() {
        var seats = Standings.of(picture).rows().stream()
                .map(row -> ReadyCheck.Seat.of(row, person(row.entry().account())))
                .toList();
        return ReadyCheck.of(
                seats, facts.seedsReleasedAt() != null, facts.startPlan().countdownTo());
    }

    RaceDetail detail() {
        return new RaceDetail(
                facts.id(),
                facts.name(),
                organizer(),
                facts.status(),
                seed().map(SeedRef::poolName).orElse(null),
                facts.publiclyListed(),
                facts.openRegistration(),
                facts.maxParticipants(),
                facts.createdAt(),
                facts.scheduledAt(),
                facts.startedAt(),
                facts.seedsReleasedAt(),
                facts.finishedAt(),
                picture.view().board().entries().size(),
                seed().map(SeedRef::number).orElse(null),
                seed().map(SeedRef::totalLayers).orElse(null),
                seed().map(SeedRef::totalNodes).orElse(null),
                seed().map(SeedRef::totalPaths).orElse(null),
                Standings.of(picture).rows().stream().map(this::participant).toList(),
                casters(),
                List.of(),
                poolConfig,
                picture.view().position());
    }

    Optional<Participant> participant(RunId run) {
        return Standings.of(picture).row(run).map(this::participant);
    }

    private Participant participant(Standing row) {
        return Participant.of(row, person(row.entry().account()));
    }

    /** Finished race: finishers by time with their place, then the others; else the first to come (rest-api §2). */
    private List<ParticipantPreview> previews() {
        var entries = picture.view().board().entries();
        if (facts.status() != RaceStatus.FINISHED) {
            return entries.stream().limit(PREVIEWS).map(this::unplaced).toList();
        }
        var finishers = Standings.of(picture).rows().stream()
                .filter(row -> row.entry().status() == RunStatus.FINISHED)
                .toList();
        var placed = IntStream.range(0, finishers.size())
                .mapToObj(i ->
                        ParticipantPreview.of(person(finishers.get(i).entry().account()), i + 1));
        var others = entries.stream()
                .filter(entry -> entry.status() != RunStatus.FINISHED)
                .map(this::unplaced);
        return Stream.concat(placed, others).limit(PREVIEWS).toList();
    }

    private ParticipantPreview unplaced(BoardEntry entry) {
        return ParticipantPreview.of(person(entry.account()), null);
    }

    private List<CasterInfo> casters() {
        return picture.view().casters().casters().stream()
                .map(caster -> new CasterInfo(caster.id(), UserInfo.of(person(caster.account())), false, null))
                .toList();
    }

    private UserInfo organizer() {
        return UserInfo.of(person(Objects.requireNonNull(facts.organizer(), "a race that exists has an organizer")));
    }

    private Optional<SeedRef> seed() {
        return Optional.ofNullable(facts.seed());
    }

    private Person person(AccountId id) {
        return Objects.requireNonNull(people.get(id), "everybody on the page was looked up");
    }
}
