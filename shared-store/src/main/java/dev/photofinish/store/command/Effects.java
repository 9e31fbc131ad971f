package dev.photofinish.store.command;

import dev.photofinish.store.Receipt;
import dev.photofinish.store.engine.AppendedPosition;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes what came of a command, in the command's own transaction: either both are there, or neither. Who comes second
 * with the same effect, on whichever node, is rolled back.
 */
final class Effects implements MessageHandlerInterceptor<CommandMessage<?>> {
    static final String META_DATA = "effect";

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receipt of the first attempt; null when there was none yet, or nobody tells attempts apart. */
    @Nullable
    Receipt of(@Nullable Effect effect) {
        return effect == null
                ? null
                : jdbc.sql("SELECT position FROM effect_of_request WHERE intent = ? AND command = ?")
                        .params(effect.intent(), effect.command())
                        .query(Long.class)
                        .optional()
                        .map(Receipt::new)
                        .orElse(null);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var result = chain.proceed();
        if (unit.getMessage().getMetaData().get(META_DATA) instanceof Effect effect) {
            // Behind the append, which stands in the same line since the command was handled.
            unit.onPrepareCommit(_ -> note(effect, AppendedPosition.soFar()));
        }
        return result;
    }

    /** Where nothing was stored there is no effect to have twice. */
    private void note(Effect effect, long position) {
        if (position == 0) {
            return;
        }
        int rows = jdbc.sql("INSERT INTO effect_of_request (intent, command, position, recorded_at)"
                        + " VALUES (?, ?, ?, now()) ON CONFLICT DO NOTHING")
                .params(effect.intent(), effect.command(), position)
                .update();
        if (rows == 0) {
            throw new AlreadyDoneException();
        }
    }

    /** Another attempt was faster. */
    static final class AlreadyDoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyDoneException() {
            super("done by another attempt", null, false, false);
        }
    }
}
