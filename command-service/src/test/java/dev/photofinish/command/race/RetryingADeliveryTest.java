package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ADMIN;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.SEED;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.command.race.telling.RetryDelivery;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.events.race.RaceDeleted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetryingADeliveryTest {
    private static final String PART = "created_post";

    private final Set<Long> failed = new HashSet<>(List.of(7L));
    private final AggregateScenario<Race> race =
            new AggregateScenario<>(Race.class).with((FailedDeliveries) failed::remove);

    @Test
    void an_administrator_has_it_tried_again_and_the_history_says_so() {
        race.given(aClosedRaceWith(1)).when(retry(ADMIN)).then(new DeliveryRetried(RACE, 7, PART, NOW));
        assertThat(failed).isEmpty();
    }

    @Test
    void nobody_else_has() {
        race.given(aClosedRaceWith(1)).when(retry(ORGANIZING)).thenRefused(AccountRejection.ADMINS_ONLY);
        assertThat(failed).hasSize(1);
    }

    @Test
    void what_has_not_failed_is_left_alone() {
        failed.clear();
        race.given(aClosedRaceWith(1)).when(retry(ADMIN)).thenRefused(RaceRejection.DELIVERY_NOT_FAILED);
    }

    @Test
    void what_is_to_be_told_of_a_race_that_is_gone_can_be_tried_again_too() {
        var deleted = and(aClosedRaceWith(1), new RaceDeleted(RACE, SEED, false, NOW));
        race.given(deleted).when(retry(ADMIN)).then(new DeliveryRetried(RACE, 7, PART, NOW));
        failed.add(7L);
        var retried = and(deleted, new DeliveryRetried(RACE, 7, PART, NOW));
        race.given(retried).when(retry(ADMIN)).then(new DeliveryRetried(RACE, 7, PART, NOW));
    }

    @Test
    void a_race_that_nobody_created_has_none() {
        race.given(List.of()).when(retry(ADMIN)).thenRefused(RaceRejection.UNKNOWN_RACE);
        assertThat(failed).hasSize(1);
    }

    private static RetryDelivery retry(Actor actor) {
        return new RetryDelivery(RACE, actor, 7, PART, NOW);
    }
}
