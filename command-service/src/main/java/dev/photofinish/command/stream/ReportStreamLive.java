package dev.photofinish.command.stream;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.StreamId;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentLive;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Twitch says that somebody streams.
 *
 * @param startedAt since when, as Twitch says
 * @param at when it was so: reports may overtake each other
 */
public record ReportStreamLive(
        @TargetAggregateIdentifier StreamId streamId, AccountId accountId, Instant startedAt, Instant at) {
    /** The report about somebody's stream. */
    public static ReportStreamLive of(AccountId account, Instant startedAt, Instant at) {
        return new ReportStreamLive(StreamId.of(account), account, startedAt, at);
    }

    /** Nothing happens when it is known, or older than what is known. */
    Decision<StreamEvent> decide(StreamState stream) {
        return stream.live() || at.isBefore(stream.since())
                ? nothing()
                : accept(new StreamWentLive(accountId, startedAt, at));
    }
}
