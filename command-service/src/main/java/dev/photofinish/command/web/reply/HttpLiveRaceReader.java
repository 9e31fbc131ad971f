package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.LiveRaceReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Live races from the read side in another process. */
@Component
@WithTournaments
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpLiveRaceReader implements LiveRaceReader {
    private final ReadSide readSide;

    HttpLiveRaceReader(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> liveRace(LiveRaceId liveRace, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/async-tournaments/live-races/{race}", liveRace, atLeastPosition, viewer);
    }
}
