package dev.photofinish.command.liverace;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.entry.EnterLiveRace;
import dev.photofinish.command.liverace.entry.LeaveLiveRace;
import dev.photofinish.command.liverace.entry.StartLiveRace;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.command.liverace.recording.NoteRecordingAttempt;
import dev.photofinish.command.liverace.recording.NoteResultsUnread;
import dev.photofinish.command.liverace.result.FinalizeLiveRace;
import dev.photofinish.command.liverace.result.NoteResult;
import dev.photofinish.command.liverace.result.RecordByHand;
import dev.photofinish.command.liverace.result.RecordResults;
import dev.photofinish.command.liverace.result.ReopenLiveRace;
import dev.photofinish.command.liverace.room.GiveUpWaiting;
import dev.photofinish.command.liverace.room.LoseRoom;
import dev.photofinish.command.liverace.room.NoteOpeningFailed;
import dev.photofinish.command.liverace.room.NoteRoomOpened;
import dev.photofinish.command.liverace.room.RevealSeed;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.command.liverace.scheduling.DeleteLiveRace;
import dev.photofinish.command.liverace.scheduling.ScheduleLiveRace;
import dev.photofinish.command.liverace.scheduling.UpdateLiveRace;
import dev.photofinish.command.liverace.telling.RetryLiveRaceDelivery;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.store.WithTournaments;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A live race of a tournament: planned, with a room from shortly before its time, in progress when the countdown in the
 * room is over, finished with the room, and some time later for good. Its results are those of the room, bound to the
 * accounts that were linked at the start; the runs follow it.
 */
@WithTournaments
@Aggregate(cache = "aggregateCache")
final class LiveRace {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable LiveRaceId liveRaceId;

    private LiveRaceState state = LiveRaceState.NEW;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ScheduleLiveRace command, LiveRaceBook book) {
        record(command.decide(book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UpdateLiveRace command, LiveRaceBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelLiveRace command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeleteLiveRace command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteRoomOpened command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteOpeningFailed command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RevealSeed command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveUpWaiting command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LoseRoom command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterLiveRace command, LiveRaceBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LeaveLiveRace command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartLiveRace command, LiveRaceBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteResult command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenLiveRace command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordResults command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FinalizeLiveRace command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordByHand command, LiveRaceBook book) {
        record(command.decide(state, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteRecordingAttempt command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteResultsUnread command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetryLiveRaceDelivery command, FailedDeliveries deliveries) {
        record(command.decide(state, deliveries));
    }

    @EventSourcingHandler
    void on(LiveRaceEvent event) {
        liveRaceId = event.liveRaceId();
        state = state.apply(event);
    }

    private static void record(Decision<LiveRaceEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
