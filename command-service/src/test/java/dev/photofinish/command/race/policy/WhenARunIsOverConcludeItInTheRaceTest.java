package dev.photofinish.command.race.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.race.lifecycle.ConcludeParticipant;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WhenARunIsOverConcludeItInTheRaceTest {
    private static final RaceId RACE = new RaceId(new UUID(1, 1));
    private static final RunId RUN = new RunId(new UUID(3, 1));
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");

    private final List<Object> sent = new ArrayList<>();
    private final WhenARunIsOverConcludeItInTheRace policy =
            new WhenARunIsOverConcludeItInTheRace((id, command, actor) -> {
                sent.add(command);
                return CompletableFuture.completedFuture(Receipt.UNCHANGED);
            });

    @Test
    void a_race_is_told_of_the_end_of_its_run() {
        happened(new ParticipantFinished(RUN, RACE, 1, 90_000, NOW));
        assertThat(sent).containsExactly(new ConcludeParticipant(RACE, 1, RUN, Conclusion.FINISHED, NOW));
    }

    @Test
    void nobody_is_told_of_the_end_of_a_solo_session() {
        var session = new RaceId(RUN.value());
        happened(new ParticipantFinished(RUN, session, 1, 90_000, NOW));
        happened(new ParticipantAbandoned(RUN, session, 1, AbandonReason.OWN_CHOICE, NOW));
        assertThat(sent).isEmpty();
    }

    private void happened(RunEvent event) {
        policy.when(new StoredEvent(1, event, null));
    }
}
