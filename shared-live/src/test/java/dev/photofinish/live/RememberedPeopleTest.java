package dev.photofinish.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RememberedPeopleTest {
    private static final AccountId ADA = RaceStory.account("ada");
    private static final AccountId BOB = RaceStory.account("bob");

    private final List<AccountId> asked = new ArrayList<>();
    private Instant now = Instant.parse("2030-01-05T18:30:00Z");
    private final RememberedPeople people =
            new RememberedPeople(new AskedPeople(), new HandClock(), Duration.ofSeconds(30));

    @Test
    void only_those_not_known_yet_are_asked_for() {
        people.byIds(List.of(ADA));
        assertThat(people.byIds(List.of(ADA, BOB)).keySet()).containsExactlyInAnyOrder(ADA, BOB);
        assertThat(asked).containsExactly(ADA, BOB);
    }

    @Test
    void after_a_while_they_are_asked_for_again() {
        assertThat(people.byId(ADA).id()).isEqualTo(ADA);
        now = now.plusSeconds(31);
        people.byId(ADA);
        assertThat(asked).containsExactly(ADA, ADA);
    }

    private final class AskedPeople implements People {
        @Override
        public Person byId(AccountId id) {
            asked.add(id);
            return new Person(id, "login", null, null, Role.USER);
        }

        @Override
        public Map<AccountId, Person> byIds(Collection<AccountId> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), this::byId));
        }
    }

    private final class HandClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
