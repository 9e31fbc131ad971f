package dev.photofinish.command.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.correction.DisqualifyRun;
import dev.photofinish.command.run.correction.PenalizeRun;
import dev.photofinish.command.run.correction.UndoAbandonment;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.command.run.progress.BeginRun;
import dev.photofinish.command.run.progress.EnterZone;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.command.run.progress.MarkReady;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.command.run.progress.SweepRun;
import dev.photofinish.command.run.progress.WarpTo;
import dev.photofinish.command.solo.SoloBook;
import dev.photofinish.command.solo.StartSolo;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.command.tournament.run.AsyncRunBook;
import dev.photofinish.command.tournament.run.BeginAsyncRun;
import dev.photofinish.command.tournament.run.DisqualifyAsyncRun;
import dev.photofinish.command.tournament.run.DrawAsyncRun;
import dev.photofinish.command.tournament.run.ExpireAsyncRun;
import dev.photofinish.command.tournament.run.ExtendAsyncRun;
import dev.photofinish.command.tournament.run.FinishAsyncRun;
import dev.photofinish.command.tournament.run.ForfeitAsyncRun;
import dev.photofinish.command.tournament.run.ReadyAsyncRun;
import dev.photofinish.command.tournament.run.ReattemptAsyncRun;
import dev.photofinish.command.tournament.run.ReviewAsyncRun;
import dev.photofinish.command.tournament.run.SubmitAsyncRun;
import dev.photofinish.command.tournament.run.TellLiveRun;
import dev.photofinish.command.tournament.run.UndoDisqualification;
import dev.photofinish.command.tournament.run.UndoReattempt;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.tournament.AsyncRunEvent;
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
 * One player's attempt at a seed; in a race a participant's part, under that id. It appears with the first thing heard of
 * it: registered, ready with the mod connected, open once it began, playing from the first sign of play, frozen when over;
 * a reset raises the attempt. A solo session is ready and open from the start, a run in a tournament has its own course.
 */
@Revision("2")
@Aggregate(snapshotTriggerDefinition = "runSnapshots", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Run {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable RunId runId;

    private RunState state;
    private AsyncRunState async;

    Run() {
        this(null, RunState.NEW, null);
    }

    /** Snapshots of the first kind know nothing of tournaments. */
    @JsonCreator
    Run(
            @JsonProperty("runId") @Nullable RunId runId,
            @JsonProperty("state") RunState state,
            @JsonProperty("async") @Nullable AsyncRunState async) {
        this.runId = runId;
        this.state = state;
        this.async = async == null ? AsyncRunState.NEW : async;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(StartSolo command, SoloBook book) {
        record(command.decide(book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkReady command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginRun command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportProgress command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterZone command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WarpTo command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FinishRun command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AbandonRun command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SweepRun command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DisqualifyRun command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PenalizeRun command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UndoAbandonment command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DrawAsyncRun command, AsyncRunBook book) {
        record(command.decide(book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReadyAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FinishAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ForfeitAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExpireAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExtendAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReattemptAsyncRun command, AsyncRunBook book) {
        record(command.decide(async, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UndoReattempt command, AsyncRunBook book) {
        record(command.decide(async, book));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviewAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DisqualifyAsyncRun command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UndoDisqualification command) {
        record(command.decide(async));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellLiveRun command) {
        record(command.word().decide(async));
    }

    @EventSourcingHandler
    void on(RunEvent event) {
        runId = event.runId();
        state = state.apply(event);
    }

    @EventSourcingHandler
    void on(AsyncRunEvent event) {
        runId = event.runId();
        async = async.apply(event);
    }

    private static void record(Decision<?> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
