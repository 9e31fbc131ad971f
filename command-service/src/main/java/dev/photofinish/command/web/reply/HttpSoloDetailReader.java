package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.SoloDetailReader;
import dev.photofinish.events.RunId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Details of solo sessions from the read side in another process. */
@Component
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpSoloDetailReader implements SoloDetailReader {
    private final ReadSide readSide;

    HttpSoloDetailReader(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> detail(RunId session, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/training/{session}", session, atLeastPosition, viewer);
    }
}
