package dev.photofinish.command.stream.twitch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time make a round, however long it takes. Whoever has the turn holds a lock of its connection to
 * PostgreSQL: a node that dies loses the connection, and with it the turn. Blocks.
 */
@Component
final class RoundTurn {
    private static final Logger LOG = LoggerFactory.getLogger(RoundTurn.class);
    private static final String TAKE = "SELECT pg_try_advisory_lock(7008)";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(7008)";

    private final DataSource dataSource;

    RoundTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes the round unless another node is at it; says whether it did. */
    boolean make(Runnable round) {
        try (var connection = dataSource.getConnection()) {
            if (!ask(connection, TAKE)) {
                return false;
            }
            try {
                round.run();
            } finally {
                giveBack(connection);
            }
            return true;
        } catch (SQLException trouble) {
            throw new IllegalStateException("The turn for a round could not be taken", trouble);
        }
    }

    /** A connection that does not answer has lost the turn already. */
    private static void giveBack(Connection connection) {
        try {
            if (!ask(connection, GIVE_BACK)) {
                LOG.warn("The turn was lost before the round was over");
            }
        } catch (SQLException lost) {
            LOG.warn("The turn was lost before the round was over: {}", lost.getMessage());
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
