package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.RaceId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Details of races from the read side in another process. */
@Component
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpRaceDetailReader implements RaceDetailReader {
    private final ReadSide readSide;

    HttpRaceDetailReader(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> detail(RaceId race, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/races/{race}", race, atLeastPosition, viewer);
    }
}
