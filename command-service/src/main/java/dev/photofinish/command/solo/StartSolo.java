package dev.photofinish.command.solo;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Somebody wants to train (rest-api §8).
 *
 * @param trainingPool whether the pool is meant for solo sessions
 * @param excludeFromStats a slow run, which no statistic is to count
 */
public record StartSolo(
        @TargetAggregateIdentifier RunId session,
        AccountId account,
        String poolName,
        boolean trainingPool,
        boolean excludeFromStats,
        Instant at) {
    /** The session is open from this moment on. Of two that an account starts at once, one is. */
    public Decision<RunEvent> decide(SoloBook book) {
        if (book.isTraining(account)) {
            return refuse(SoloRejection.ALREADY_TRAINING);
        }
        if (!trainingPool) {
            return refuse(SoloRejection.NOT_A_TRAINING_POOL);
        }
        return book.draw(poolName, account)
                .map(drawn -> start(drawn, book))
                .orElseGet(() -> refuse(SoloRejection.NO_SEED));
    }

    private Decision<RunEvent> start(SoloSeed drawn, SoloBook book) {
        return book.enter(session, account, drawn.seed().id())
                ? accept(new SoloStarted(
                        session,
                        new RaceId(session.value()),
                        1,
                        account,
                        drawn.seed(),
                        excludeFromStats,
                        drawn.start(),
                        at))
                : refuse(SoloRejection.ALREADY_TRAINING);
    }
}
