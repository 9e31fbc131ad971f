package dev.photofinish.command.tournament;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.channel.NoteChannelCheck;
import dev.photofinish.command.tournament.editing.AddPermalinks;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.ChangePermalink;
import dev.photofinish.command.tournament.editing.ChangePool;
import dev.photofinish.command.tournament.editing.ChangeTournament;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.command.tournament.editing.DeleteTournament;
import dev.photofinish.command.tournament.editing.RemovePermalink;
import dev.photofinish.command.tournament.editing.RemovePool;
import dev.photofinish.command.tournament.editing.RestorePermalink;
import dev.photofinish.command.tournament.editing.RetirePermalink;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An asynchronous tournament of an organization, with its pools and their permalinks (tournaments §3, §4). */
@Aggregate(cache = "aggregateCache")
final class Tournament {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable TournamentId tournamentId;

    private TournamentState state = TournamentState.NEW;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(CreateTournament command, TournamentBook book) {
        record(command.decide(book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeTournament command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteTournament command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddPool command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangePool command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemovePool command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddPermalinks command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangePermalink command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetirePermalink command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RestorePermalink command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemovePermalink command, TournamentBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteChannelCheck command) {
        record(command.decide(state));
    }

    @EventSourcingHandler
    void on(TournamentEvent event) {
        tournamentId = event.tournamentId();
        state = state.apply(event);
    }

    private static void record(Decision<TournamentEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
