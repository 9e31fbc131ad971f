package dev.photofinish.command.notification.notice;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all there is to say about runs. Blocks. */
@WithTournaments
@Component
final class RunStories {
    private static final String WHERE = """
            SELECT tournament.organization_id, run.account_id, tournament.name, coalesce(pool.name, '')
            FROM async_run run
            JOIN tournament ON tournament.tournament_id = run.tournament_id
            LEFT JOIN tournament_pool pool ON pool.pool_id = run.pool_id
            WHERE run.run_id = ?
            """;

    private final JdbcClient jdbc;
    private final EventStore events;

    RunStories(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Empty when the run is gone, or its tournament. */
    Optional<RunStory> of(RunId run) {
        var said = events.readEvents(run.toString())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
        return jdbc.sql(WHERE)
                .param(run.value())
                .query((row, _) -> new RunStory(
                        run,
                        new OrganizationId(row.getObject(1, UUID.class)),
                        new AccountId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        last(said, AsyncRunSubmitted.class),
                        last(said, AsyncRunReviewed.class)))
                .optional();
    }

    private static <E> @Nullable E last(List<Object> said, Class<E> type) {
        return said.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
