package dev.photofinish.command.stream;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.StreamId;
import dev.photofinish.events.stream.StreamEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The stream of one account on Twitch: live or not, as far as anybody said. It never ends. */
@Aggregate(cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Stream {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable StreamId streamId;

    private StreamState state;

    Stream() {
        this(null, StreamState.UNKNOWN);
    }

    @JsonCreator
    Stream(@JsonProperty("streamId") @Nullable StreamId streamId, @JsonProperty("state") StreamState state) {
        this.streamId = streamId;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportStreamLive command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportStreamOffline command) {
        record(command.decide(state));
    }

    @EventSourcingHandler
    void on(StreamEvent event) {
        streamId = StreamId.of(event.accountId());
        state = state.apply(event);
    }

    private static void record(Decision<StreamEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
