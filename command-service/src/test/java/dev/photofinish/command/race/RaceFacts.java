package dev.photofinish.command.race;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedsReleased;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Races in the situations the tests speak of. */
final class RaceFacts {
    static final Instant T0 = Instant.parse("2030-01-05T18:00:00Z");
    static final Instant NOW = T0.plusSeconds(600);
    static final RaceId RACE = new RaceId(new UUID(1, 1));
    static final AccountId ORGANIZER = new AccountId(new UUID(2, 0));
    static final Actor ORGANIZING = new Actor(ORGANIZER, Role.ORGANIZER);
    static final Actor ADMIN = new Actor(new AccountId(new UUID(2, 99)), Role.ADMIN);
    static final Actor STRANGER = new Actor(new AccountId(new UUID(2, 98)), Role.ORGANIZER);
    static final AccountId NEWCOMER = new AccountId(new UUID(2, 97));
    static final RunId NEW_SEAT = new RunId(new UUID(3, 97));
    static final SeedRef SEED = new SeedRef(new SeedId(new UUID(4, 1)), "standard", "abc123", 6, 12, 4);
    static final SeedRef OTHER_SEED = new SeedRef(new SeedId(new UUID(4, 2)), "standard", "def456", 8, 15, 5);
    /** Who organizes beside the owner, in {@link #assisted} races. */
    static final Actor ASSISTING = new Actor(new AccountId(new UUID(2, 96)), Role.USER);

    private RaceFacts() {}

    static AccountId player(int number) {
        return new AccountId(new UUID(2, number));
    }

    static RunId seat(int number) {
        return new RunId(new UUID(3, number));
    }

    static RaceCreated created(boolean open, @Nullable Integer capacity, boolean organizerPlays) {
        return new RaceCreated(RACE, "Friday run", ORGANIZER, SEED, true, open, capacity, null, organizerPlays, T0);
    }

    static ParticipantRegistered registered(int number) {
        return new ParticipantRegistered(RACE, seat(number), player(number), number - 1, T0);
    }

    static CasterId booth(int number) {
        return new CasterId(new UUID(5, number));
    }

    static CasterJoined casting(AccountId account) {
        return new CasterJoined(RACE, booth(1), account, T0);
    }

    static List<RaceEvent> anOpenRaceWith(int players, int capacity) {
        return withPlayers(created(true, capacity, false), players);
    }

    static List<RaceEvent> aClosedRaceWith(int players) {
        return withPlayers(created(false, null, false), players);
    }

    static List<RaceEvent> aReleasedRaceWith(int players) {
        return and(aClosedRaceWith(players), new SeedsReleased(RACE, T0));
    }

    static List<RaceEvent> aRunningRaceWith(int players) {
        return and(aReleasedRaceWith(players), new RaceStarted(RACE, 1, T0));
    }

    static List<RaceEvent> aFinishedRaceWith(int players) {
        return and(aRunningRaceWith(players), new RaceFinished(RACE, 1, FinishCause.FORCED, T0));
    }

    static List<RaceEvent> aResetRaceWith(int players) {
        return and(aFinishedRaceWith(players), new RaceReset(RACE, 2, T0));
    }

    static List<RaceEvent> assisted(List<RaceEvent> facts) {
        return and(facts, new CoOrganizerAdded(RACE, ASSISTING.account(), T0));
    }

    static List<RaceEvent> and(List<RaceEvent> facts, RaceEvent... more) {
        return Stream.concat(facts.stream(), Stream.of(more)).toList();
    }

    private static List<RaceEvent> withPlayers(RaceCreated created, int players) {
        return Stream.<RaceEvent>concat(
                        Stream.of(created), IntStream.rangeClosed(1, players).mapToObj(RaceFacts::registered))
                .toList();
    }
}
