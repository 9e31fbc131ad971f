package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.command.tournament.model.PublicAddress;
import dev.photofinish.command.tournament.model.Submission;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A player says more about a run that is over (tournaments §5.6).
 *
 * @param change of what they said before
 */
public record SubmitAsyncRun(
        @TargetAggregateIdentifier RunId runId, AccountId account, UnaryOperator<Submission> change, Instant at) {
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
        var before = Objects.requireNonNullElse(run.submission(), Submission.NOTHING);
        var submission = change.apply(before);
        var url = submission.vodUrl();
        if (url != null && !PublicAddress.suits(url, LONGEST_VOD)) {
            return refuse(AsyncRunRejection.UNSUITABLE_URL);
        }
        return submission.equals(before)
                ? nothing()
                : accept(new AsyncRunSubmitted(
                        runId, Owned.tournament(run), url, submission.notes(), submission.flagReason(), at));
    }
}
