package dev.photofinish.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.StreamId;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentLive;
import dev.photofinish.events.stream.StreamWentOffline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreamTest {
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final Instant STARTED = Instant.parse("2030-01-05T18:00:00Z");
    private static final Instant NOW = STARTED.plusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final StreamWentLive LIVE = new StreamWentLive(ADA, STARTED, NOW);

    @Test
    void a_stream_begins() {
        stream().when(ReportStreamLive.of(ADA, STARTED, NOW)).then(LIVE);
    }

    @Test
    void a_stream_that_is_live_does_not_begin_again() {
        stream(LIVE).when(ReportStreamLive.of(ADA, STARTED, LATER)).thenNothing();
    }

    @Test
    void a_stream_ends() {
        stream(LIVE).when(ReportStreamOffline.of(ADA, LATER)).then(new StreamWentOffline(ADA, LATER));
    }

    @Test
    void a_stream_that_never_began_does_not_end() {
        stream().when(ReportStreamOffline.of(ADA, NOW)).thenNothing();
    }

    @Test
    void a_stream_that_ended_does_not_end_again_and_may_begin_again() {
        var ended = new StreamWentOffline(ADA, LATER);
        stream(LIVE, ended)
                .when(ReportStreamOffline.of(ADA, LATER.plusSeconds(1)))
                .thenNothing();
        stream(LIVE, ended)
                .when(ReportStreamLive.of(ADA, LATER, LATER.plusSeconds(1)))
                .then(new StreamWentLive(ADA, LATER, LATER.plusSeconds(1)));
    }

    @Test
    void a_report_that_was_overtaken_changes_nothing() {
        stream(LIVE).when(ReportStreamOffline.of(ADA, STARTED)).thenNothing();
        stream(LIVE, new StreamWentOffline(ADA, LATER))
                .when(ReportStreamLive.of(ADA, STARTED, NOW))
                .thenNothing();
    }

    @Test
    void what_is_kept_of_a_stream_is_all_of_it() {
        var state = StreamState.UNKNOWN.apply(LIVE);
        var back = SnapshotRoundTrip.of(new Stream(StreamId.of(ADA), state));
        assertThat(back).usingRecursiveComparison().isEqualTo(new Stream(StreamId.of(ADA), state));
    }

    private static AggregateScenario<Stream> stream(StreamEvent... history) {
        return new AggregateScenario<>(Stream.class).given(List.of(history));
    }
}
