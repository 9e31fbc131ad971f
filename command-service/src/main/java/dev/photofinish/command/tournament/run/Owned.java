package dev.photofinish.command.tournament.run;

import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.TournamentId;
import java.util.Objects;
import java.util.Optional;

/** What is asked of everybody who wants something of a run. */
final class Owned {
    private Owned() {}

    /** Why it is not that player's to say; empty when it is. */
    static Optional<AsyncRunRejection> refusal(AsyncRunState run, AccountId account) {
        if (run.phase() == AsyncRunPhase.NEW) {
            return Optional.of(AsyncRunRejection.UNKNOWN_RUN);
        }
        return run.isOf(account) ? Optional.empty() : Optional.of(AsyncRunRejection.NOT_YOUR_RUN);
    }

    static TournamentId tournament(AsyncRunState run) {
        return Objects.requireNonNull(run.tournament(), "of a run that was drawn");
    }
}
