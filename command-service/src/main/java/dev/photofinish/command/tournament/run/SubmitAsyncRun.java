package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.command.tournament.model.PublicAddress;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A player says more about a run that is over (tournaments §5.6).
 *
 * @param flagReason why they want it looked at; null = they do not
 */
public record SubmitAsyncRun(
        @TargetAggregateIdentifier RunId runId,
        AccountId account,
        @Nullable String vodUrl,
        @Nullable String notes,
        @Nullable String flagReason,
        Instant at) {
    private static final int LONGEST_VOD = 500;

    /** Nothing happens when they said so before. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        var refusal = Owned.refusal(run, account);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (!run.phase().over()) {
            return refuse(AsyncRunRejection.NOT_OVER);
        }
        if (vodUrl != null && !PublicAddress.suits(vodUrl, LONGEST_VOD)) {
            return refuse(AsyncRunRejection.UNSUITABLE_URL);
        }
        return same(run.submission())
                ? nothing()
                : accept(new AsyncRunSubmitted(runId, Owned.tournament(run), vodUrl, notes, flagReason, at));
    }

    private boolean same(@Nullable AsyncRunSubmitted before) {
        return before != null
                && Objects.equals(before.vodUrl(), vodUrl)
                && Objects.equals(before.notes(), notes)
                && Objects.equals(before.flagReason(), flagReason);
    }
}
