package dev.photofinish.command.race;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.casting.AddCaster;
import dev.photofinish.command.race.casting.CastJoin;
import dev.photofinish.command.race.casting.CastLeave;
import dev.photofinish.command.race.casting.RemoveCaster;
import dev.photofinish.command.race.correction.ReopenParticipant;
import dev.photofinish.command.race.correction.VouchForCorrection;
import dev.photofinish.command.race.creation.CreateRace;
import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.command.race.editing.EditRace;
import dev.photofinish.command.race.invitation.AcceptInvite;
import dev.photofinish.command.race.invitation.IssueInvite;
import dev.photofinish.command.race.invitation.RevokeInvite;
import dev.photofinish.command.race.lifecycle.CancelCountdown;
import dev.photofinish.command.race.lifecycle.CompleteCountdown;
import dev.photofinish.command.race.lifecycle.ConcludeParticipant;
import dev.photofinish.command.race.lifecycle.DeleteRace;
import dev.photofinish.command.race.lifecycle.FinishRace;
import dev.photofinish.command.race.lifecycle.ReleaseSeeds;
import dev.photofinish.command.race.lifecycle.RerollSeed;
import dev.photofinish.command.race.lifecycle.ResetRace;
import dev.photofinish.command.race.lifecycle.StartAutomatically;
import dev.photofinish.command.race.lifecycle.StartCountdown;
import dev.photofinish.command.race.lifecycle.StartRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.command.race.organizing.AddCoOrganizer;
import dev.photofinish.command.race.organizing.RemoveCoOrganizer;
import dev.photofinish.command.race.roster.AddParticipant;
import dev.photofinish.command.race.roster.JoinRace;
import dev.photofinish.command.race.roster.LeaveRace;
import dev.photofinish.command.race.roster.RemoveParticipant;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.command.race.telling.RetryDelivery;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.store.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A race, from its creation in setup, with a seed of its own, through running to finished, and back by a reset. It
 * decides one by one who plays and who casts, and finishes exactly once per attempt: when the organizer says so, or when
 * the last run it was told about is over. The runs themselves are aggregates of their own, so that a hundred players
 * never queue behind one lock.
 */
@Revision("2")
@Aggregate(snapshotTriggerDefinition = "raceSnapshots", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Race {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable RaceId raceId;

    private @Nullable RaceState state;

    Race() {}

    @JsonCreator
    Race(@JsonProperty("raceId") @Nullable RaceId raceId, @JsonProperty("state") @Nullable RaceState state) {
        this.raceId = raceId;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(CreateRace command, SeedClaims claims) {
        record(command.decide(claims));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EditRace command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddCoOrganizer command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveCoOrganizer command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(JoinRace command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddParticipant command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveParticipant command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LeaveRace command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueInvite command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RevokeInvite command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptInvite command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CastJoin command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CastLeave command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddCaster command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveCaster command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleaseSeeds command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RerollSeed command, SeedClaims claims) {
        record(command.decide(state(), claims));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartRace command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConcludeParticipant command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FinishRace command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResetRace command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartCountdown command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelCountdown command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteCountdown command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartAutomatically command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(VouchForCorrection command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenParticipant command) {
        record(command.decide(state()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteRace command, SeedClaims claims) {
        record(command.decide(state(), claims));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetryDelivery command, FailedDeliveries deliveries) {
        known();
        record(command.decide(deliveries));
    }

    @EventSourcingHandler
    void on(RaceEvent event) {
        raceId = event.raceId();
        state = event instanceof RaceCreated created ? RaceState.of(created) : known().apply(event);
    }

    /** What is sent to a race nobody created, or that is gone, is refused like anything else. */
    private RaceState state() {
        if (known().deleted()) {
            throw new RefusedException(RaceRejection.UNKNOWN_RACE);
        }
        return known();
    }

    private RaceState known() {
        if (state == null) {
            throw new RefusedException(RaceRejection.UNKNOWN_RACE);
        }
        return state;
    }

    private static void record(Decision<RaceEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
