package dev.photofinish.command.stream;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.StreamId;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentOffline;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Twitch says that somebody streams no more, or nobody asks it any more.
 *
 * @param at when it was so: reports may overtake each other
 */
public record ReportStreamOffline(@TargetAggregateIdentifier StreamId streamId, AccountId accountId, Instant at) {
    /** The report about somebody's stream. */
    public static ReportStreamOffline of(AccountId account, Instant at) {
        return new ReportStreamOffline(StreamId.of(account), account, at);
    }

    /** Nothing happens when it is known, or older than what is known. */
    Decision<StreamEvent> decide(StreamState stream) {
        return !stream.live() || at.isBefore(stream.since()) ? nothing() : accept(new StreamWentOffline(accountId, at));
    }
}
