package dev.photofinish.store.command;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.engine.AppendedPosition;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Handles one command on the calling thread, again when somebody else wrote at the same time. */
final class CommandDispatch {
    private static final String ACTOR = "actor";

    private final CommandBus bus;
    private final int conflictRetries;

    CommandDispatch(CommandBus bus, int conflictRetries) {
        this.bus = bus;
        this.conflictRetries = conflictRetries;
    }

    Receipt handle(Object command, @Nullable AccountId actor) {
        Map<String, Object> metaData = actor == null ? Map.of() : Map.of(ACTOR, actor.toString());
        for (int tries = 0; tries <= conflictRetries; tries++) {
            try {
                return new Receipt(AppendedPosition.during(() -> dispatch(command, metaData)));
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                // Somebody else's events came first; the next try decides on top of them.
            }
        }
        throw new RefusedException(StoreRefusal.CONFLICT);
    }

    private void dispatch(Object command, Map<String, Object> metaData) {
        var outcome = new FutureCallback<Object, Object>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command).andMetaData(metaData), outcome);
        var result = outcome.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }
}
