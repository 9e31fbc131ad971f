package dev.photofinish.command.notification.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.live.view.RaceFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventPlanTest {
    private static final Instant NOW = Instant.parse("2026-05-01T18:00:00Z");
    private static final Instant TONIGHT = NOW.plus(Duration.ofHours(2));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final RaceId RACE = new RaceId(new UUID(0, 1));
    private static final SeedRef SEED = new SeedRef(new SeedId(new UUID(0, 2)), "standard", "1", 4, 4, 1);

    private final RaceFacts tonight = race(TONIGHT);
    private final KnownEvent scheduled = new KnownEvent("7", Stage.SCHEDULED, "Friday", TONIGHT);

    @Test
    void a_race_to_come_gets_one_and_then_nothing_is_left_to_do() {
        assertThat(next(tonight, null)).contains(new Step.Create("Friday", TONIGHT));
        assertThat(next(tonight, scheduled)).isEmpty();
    }

    @Test
    void there_is_none_without_a_time_in_private_in_the_past_or_once_the_race_runs() {
        assertThat(next(race(null), null)).isEmpty();
        assertThat(next(after(tonight, new RaceVisibilityChanged(RACE, false, NOW)), null))
                .isEmpty();
        assertThat(next(race(EARLIER), null)).isEmpty();
        assertThat(next(after(tonight, new RaceStarted(RACE, 1, NOW)), null)).isEmpty();
    }

    @Test
    void it_goes_with_the_race_its_time_or_its_publicity() {
        var gone = Optional.of(new Step.Delete(scheduled));
        assertThat(next(after(tonight, new RaceDeleted(RACE, SEED, true, NOW)), scheduled))
                .isEqualTo(gone);
        assertThat(next(after(tonight, new RaceScheduled(RACE, null, NOW)), scheduled))
                .isEqualTo(gone);
        assertThat(next(after(tonight, new RaceVisibilityChanged(RACE, false, NOW)), scheduled))
                .isEqualTo(gone);
    }

    @Test
    void it_follows_name_and_time_but_not_into_the_past() {
        assertThat(next(after(tonight, new RaceScheduled(RACE, TOMORROW, NOW)), scheduled))
                .contains(new Step.Update(scheduled, "Friday", TOMORROW));
        assertThat(next(after(tonight, new RaceRenamed(RACE, "x".repeat(101), NOW)), scheduled))
                .contains(new Step.Update(scheduled, "x".repeat(100), TONIGHT));
        assertThat(next(after(tonight, new RaceScheduled(RACE, EARLIER, NOW)), scheduled))
                .isEmpty();
    }

    @Test
    void it_goes_through_its_stages_one_by_one() {
        var running = after(tonight, new RaceStarted(RACE, 1, NOW));
        var finished = after(running, new RaceFinished(RACE, 1, FinishCause.FORCED, NOW));
        assertThat(next(running, scheduled)).contains(new Step.Advance(scheduled, Stage.ACTIVE));
        assertThat(next(running, scheduled.at(Stage.ACTIVE))).isEmpty();
        assertThat(next(finished, scheduled)).contains(new Step.Advance(scheduled, Stage.ACTIVE));
        assertThat(next(finished, scheduled.at(Stage.ACTIVE)))
                .contains(new Step.Advance(scheduled.at(Stage.ACTIVE), Stage.COMPLETED));
        assertThat(next(finished, scheduled.at(Stage.COMPLETED))).isEmpty();
    }

    @Test
    void after_a_reset_the_old_one_goes_as_there_is_no_way_back() {
        var reset = after(after(tonight, new RaceStarted(RACE, 1, NOW)), new RaceReset(RACE, 2, NOW));
        assertThat(next(reset, scheduled.at(Stage.ACTIVE))).contains(new Step.Delete(scheduled.at(Stage.ACTIVE)));
        assertThat(next(reset, scheduled.at(Stage.COMPLETED))).contains(new Step.Forget());
    }

    private static Optional<Step> next(RaceFacts race, @Nullable KnownEvent known) {
        return EventPlan.next(race, known, NOW);
    }

    private static RaceFacts after(RaceFacts race, RaceEvent event) {
        return race.apply(event);
    }

    private static RaceFacts race(@Nullable Instant scheduledAt) {
        return RaceFacts.none(RACE)
                .apply(new RaceCreated(
                        RACE,
                        "Friday",
                        new AccountId(new UUID(0, 3)),
                        SEED,
                        true,
                        true,
                        null,
                        scheduledAt,
                        false,
                        EARLIER));
    }
}
