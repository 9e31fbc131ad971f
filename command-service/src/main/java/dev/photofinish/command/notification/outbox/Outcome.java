package dev.photofinish.command.notification.outbox;

import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a try. Reasons are for administrators and hold no secret. */
public sealed interface Outcome {
    /** Answers that say something about the moment, and nothing about what was asked. */
    Set<Integer> TRY_AGAIN = Set.of(408, 425, 429);

    /** It is known to be told. */
    record Sent() implements Outcome {}

    /** There is nothing to tell. */
    record Nothing() implements Outcome {}

    /**
     * It did not work this time.
     *
     * @param notBefore how long the other side wants to be left alone; null = as we like
     * @param unsureSince since when it may have been told all the same; null = it has not
     */
    record Later(
            String reason,
            @Nullable Duration notBefore,
            @Nullable Instant unsureSince) implements Outcome {}

    /** It will not work by trying again. */
    record Refused(String reason) implements Outcome {}

    /**
     * What an answer comes to.
     *
     * @param unsureSince since when it may have been told by an earlier try
     */
    static Outcome of(OutsideAnswer answer, @Nullable Instant unsureSince) {
        if (answer.succeeded()) {
            return new Sent();
        }
        return TRY_AGAIN.contains(answer.status())
                ? later(answer.failure(), unsureSince)
                : new Refused(String.valueOf(answer.failure().getMessage()));
    }

    /** What a failure to get an answer comes to. */
    static Outcome later(OutsideException failure, @Nullable Instant unsureSince) {
        return new Later(String.valueOf(failure.getMessage()), failure.retryAfter(), unsureSince);
    }
}
