package dev.photofinish.command.run.policy;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.run.correction.UndoAbandonment;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** When the race has reopened a participant, the run goes on. */
@Component
final class WhenAParticipantIsReopenedUndoTheAbandonment implements Policy {
    private final Commands commands;

    WhenAParticipantIsReopenedUndoTheAbandonment(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        return event.event() instanceof ParticipantReopened reopened
                ? List.of(commands.send(
                        reopened.participantId(),
                        new UndoAbandonment(
                                reopened.participantId(),
                                reopened.raceId(),
                                reopened.attempt(),
                                reopened.reason(),
                                reopened.at()),
                        null))
                : List.of();
    }
}
