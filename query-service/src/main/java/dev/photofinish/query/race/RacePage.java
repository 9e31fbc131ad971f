package dev.photofinish.query.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.board.Standings;
import dev.photofinish.live.frame.AutomaticStartInfo;
import dev.photofinish.live.frame.CasterInfo;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.CasterEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.store.secret.InviteTokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One moment of a race with the people in it, in the shapes of REST. Pure. */
final class RacePage {
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
        var facts = picture.view().facts();
        Stream.ofNullable(facts.organizer()).forEach(shown::add);
        shown.addAll(facts.coOrganizers());
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
                coOrganizers(),
                facts.status(),
                seed().map(SeedRef::poolName).orElse(null),
                facts.publiclyListed(),
                facts.openRegistration(),
                facts.maxParticipants(),
                facts.createdAt(),
                facts.scheduledAt(),
                AutomaticStartInfo.of(facts.startPlan()),
                facts.startPlan().countdownTo(),
                facts.startedAt(),
                facts.seedsReleasedAt(),
                facts.finishedAt(),
                picture.view().board().entries().size(),
                new Previews(picture, this::person).list(),
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

    /**
     * The race on its own page.
     *
     * @param tokens what makes the tokens of invitations; null for whoever is not shown them
     */
    RaceDetail detail(@Nullable InviteTokens tokens) {
        return new RaceDetail(
                facts.id(),
                facts.name(),
                organizer(),
                coOrganizers(),
                facts.status(),
                seed().map(SeedRef::poolName).orElse(null),
                facts.publiclyListed(),
                facts.openRegistration(),
                facts.maxParticipants(),
                facts.createdAt(),
                facts.scheduledAt(),
                AutomaticStartInfo.of(facts.startPlan()),
                facts.startPlan().countdownTo(),
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
                facts.invites().stream()
                        .map(invite -> Invitation.of(invite, tokens == null ? null : tokens.of(invite.id())))
                        .toList(),
                poolConfig,
                picture.view().position());
    }

    Optional<Participant> participant(RunId run) {
        return Standings.of(picture).row(run).map(this::participant);
    }

    private Participant participant(Standing row) {
        return Participant.of(row, person(row.entry().account()), picture);
    }

    private List<CasterInfo> casters() {
        return picture.view().casters().casters().stream()
                .map(caster -> CasterInfo.of(caster, person(caster.account()), picture))
                .toList();
    }

    private UserInfo organizer() {
        return UserInfo.of(person(Objects.requireNonNull(facts.organizer(), "a race that exists has an organizer")));
    }

    private List<UserInfo> coOrganizers() {
        return facts.coOrganizers().stream()
                .map(account -> UserInfo.of(person(account)))
                .toList();
    }

    private Optional<SeedRef> seed() {
        return Optional.ofNullable(facts.seed());
    }

    private Person person(AccountId id) {
        return Objects.requireNonNull(people.get(id), "everybody on the page was looked up");
    }
}
