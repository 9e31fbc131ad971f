package dev.photofinish.command.race.policy;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.race.lifecycle.ConcludeParticipant;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * When a run is over, its race takes note; with the last one the race is over as well (better C1). A solo session is its
 * own race, and there is nobody to tell.
 */
@Component
final class WhenARunIsOverConcludeItInTheRace implements Policy {
    private final Commands commands;

    WhenARunIsOverConcludeItInTheRace(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        return switch (event.event()) {
            case RunEvent run when run.solo() -> List.of();
            case ParticipantFinished finished -> conclude(finished, Conclusion.FINISHED);
            case ParticipantAbandoned abandoned -> conclude(abandoned, Conclusion.ABANDONED);
            case ParticipantDisqualified disqualified -> conclude(disqualified, Conclusion.DISQUALIFIED);
            default -> List.of();
        };
    }

    private List<CompletableFuture<Receipt>> conclude(RunEvent over, Conclusion conclusion) {
        var command = new ConcludeParticipant(over.raceId(), over.attempt(), over.runId(), conclusion, over.at());
        return List.of(commands.send(over.raceId(), command, null));
    }
}
