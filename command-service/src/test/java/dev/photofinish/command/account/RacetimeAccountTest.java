package dev.photofinish.command.account;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.racetime.LinkRacetime;
import dev.photofinish.command.account.racetime.RacetimePeople;
import dev.photofinish.command.account.racetime.UnlinkRacetime;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.RacetimeLinked;
import dev.photofinish.events.account.RacetimeUnlinked;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RacetimeAccountTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final AccountId BOB = new AccountId(new UUID(2, 2));
    private static final RacetimeLinked LINKED = new RacetimeLinked(ADA, "kim1", "Kim", NOW);

    private final People people = new People();

    @Test
    void somebody_is_linked_to_who_they_are_there() {
        ada().when(new LinkRacetime(ADA, "kim1", "Kim", NOW)).then(LINKED);
    }

    @Test
    void the_same_person_again_is_nothing_new() {
        ada(LINKED).when(new LinkRacetime(ADA, "kim1", "Kim", NOW)).thenNothing();
    }

    @Test
    void another_person_takes_the_place_of_the_first() {
        ada(LINKED).when(new LinkRacetime(ADA, "ola2", "Ola", NOW)).then(new RacetimeLinked(ADA, "ola2", "Ola", NOW));
    }

    @Test
    void a_person_who_is_somebody_else_s_is_refused() {
        people.link(BOB, "kim1", "Kim");
        ada().when(new LinkRacetime(ADA, "kim1", "Kim", NOW)).thenRefused(AccountRejection.RACETIME_TAKEN);
    }

    @Test
    void a_link_is_undone_once_and_may_be_made_again() {
        var undone = new RacetimeUnlinked(ADA, "kim1", NOW);
        ada(LINKED).when(new UnlinkRacetime(ADA, NOW)).then(undone);
        ada(LINKED, undone).when(new UnlinkRacetime(ADA, NOW)).thenNothing();
        ada(LINKED, undone).when(new LinkRacetime(ADA, "kim1", "Kim", NOW)).then(LINKED);
    }

    private AggregateScenario<Account> ada(AccountEvent... then) {
        var registered = new AccountRegistered(ADA, "ada", "Ada", null, Role.USER, NOW);
        return new AggregateScenario<>(Account.class)
                .with(people)
                .given(Stream.concat(Stream.of(registered), Stream.of(then)).toList());
    }

    /** In memory. */
    private static final class People implements RacetimePeople {
        private final Map<AccountId, String> links = new HashMap<>();

        @Override
        public boolean link(AccountId account, String racetimeId, String racetimeName) {
            var others = links.entrySet().stream()
                    .filter(link -> !link.getKey().equals(account))
                    .map(Map.Entry::getValue)
                    .toList();
            if (others.contains(racetimeId)) {
                return false;
            }
            links.put(account, racetimeId);
            return true;
        }

        @Override
        public void unlink(AccountId account) {
            links.remove(account);
        }
    }
}
