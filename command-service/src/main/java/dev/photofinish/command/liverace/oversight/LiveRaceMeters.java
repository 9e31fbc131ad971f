package dev.photofinish.command.liverace.oversight;

import dev.photofinish.store.WithTournaments;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What is counted of live races, each by the node at which it happened (tournaments §11.5). */
@WithTournaments
@Component
final class LiveRaceMeters {
    private final Counter planned;
    private final Counter opened;
    private final Counter notOpened;
    private final Timer recorded;
    private final Counter participants;
    private final Counter eligible;

    LiveRaceMeters(MeterRegistry meters) {
        planned = counter(meters, "planned", "those that were planned");
        opened = rooms(meters, "opened");
        notOpened = rooms(meters, "failed");
        recorded = Timer.builder("photofinish.liveraces.recorded")
                .description("from the end in the room until results are recorded")
                .register(meters);
        participants = counter(meters, "participants", "players in those that began");
        eligible = counter(meters, "eligible", "members who might have been in those that began");
    }

    private static Counter rooms(MeterRegistry meters, String outcome) {
        return Counter.builder("photofinish.liveraces.rooms")
                .description("rooms of live races")
                .tag("outcome", outcome)
                .register(meters);
    }

    private static Counter counter(MeterRegistry meters, String name, String description) {
        return Counter.builder("photofinish.liveraces." + name)
                .description(description)
                .register(meters);
    }

    void planned() {
        planned.increment();
    }

    void opened() {
        opened.increment();
    }

    void notOpened() {
        notOpened.increment();
    }

    /** Results are recorded, so long after the end; by clocks that need not agree. */
    void recorded(Duration after) {
        recorded.record(after.isNegative() ? Duration.ZERO : after);
    }

    void turnout(int racing, long couldHave) {
        participants.increment(racing);
        eligible.increment((double) couldHave);
    }
}
