package dev.photofinish.command.stream;

import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentLive;
import dev.photofinish.events.stream.StreamWentOffline;
import java.time.Instant;

/**
 * What a stream needs to know to decide.
 *
 * @param since when it was said to be so; the beginning of time before anything was said
 */
record StreamState(boolean live, Instant since) {
    /** Before anything was said. */
    static final StreamState UNKNOWN = new StreamState(false, Instant.EPOCH);

    StreamState apply(StreamEvent event) {
        return switch (event) {
            case StreamWentLive now -> new StreamState(true, now.at());
            case StreamWentOffline now -> new StreamState(false, now.at());
        };
    }
}
