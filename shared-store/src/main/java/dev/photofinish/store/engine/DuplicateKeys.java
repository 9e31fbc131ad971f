package dev.photofinish.store.engine;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Tells a lost race for a sequence number from any other failure. */
final class DuplicateKeys implements PersistenceExceptionResolver {
    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return exception instanceof SQLException failure && UNIQUE_VIOLATION.equals(failure.getSQLState());
    }
}
