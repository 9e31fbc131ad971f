package dev.photofinish.command.liverace.entry;

import static dev.photofinish.events.liverace.eligibility.IneligibilityReason.ACTIVE_RACE;
import static dev.photofinish.events.liverace.eligibility.IneligibilityReason.RACETIME_NOT_LINKED;
import static dev.photofinish.events.liverace.eligibility.IneligibilityReason.USER_INACTIVE;

import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.liverace.eligibility.Eligibility;
import dev.photofinish.events.racetime.Entrant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets people of a room into its live race, or not: those who are linked and eligible, in the order in which they came. */
final class Admission {
    /** What is said to one. */
    sealed interface Answer {}

    /** They have a run. */
    record In(RunId run, AccountId account) implements Answer {}

    /** They have none. */
    record Out(RejectedEntrant rejected) implements Answer {}

    private final LiveRaceId liveRace;
    private final LiveRaceState race;
    private final LiveRaceBook book;
    private final Instant at;

    Admission(LiveRaceId liveRace, LiveRaceState race, LiveRaceBook book, Instant at) {
        this.liveRace = liveRace;
        this.race = race;
        this.book = book;
        this.at = at;
    }

    /** An answer to each, in their order. However many they are, it takes a few questions and one entry for each. */
    List<Answer> of(List<Entrant> people) {
        var accounts = book.accounts(people.stream().map(Entrant::racetimeId).toList());
        var eligible = book.eligibility(liveRace, accounts.values(), at);
        return people.stream()
                .map(one -> answer(one, accounts.get(one.racetimeId()), eligible))
                .toList();
    }

    private Answer answer(Entrant one, @Nullable AccountId account, Map<AccountId, Eligibility> all) {
        if (account == null) {
            return out(one, null, Eligibility.not(RACETIME_NOT_LINKED, "No account here is linked to this one"));
        }
        var eligibility = all.getOrDefault(account, Eligibility.not(USER_INACTIVE, "The account is not active"));
        if (!eligibility.eligible()) {
            return out(one, account, eligibility);
        }
        var run = LiveRuns.of(liveRace, account);
        var plan = race.known();
        return book.enter(liveRace, run, plan.tournament(), plan.pool(), account)
                ? new In(run, account)
                : out(one, account, Eligibility.not(ACTIVE_RACE, "Another run in this tournament is under way"));
    }

    private static Out out(Entrant one, @Nullable AccountId account, Eligibility eligibility) {
        var reason = Objects.requireNonNullElse(eligibility.reason(), "");
        return new Out(new RejectedEntrant(one, account, eligibility.codes(), reason, null, null));
    }
}
