package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadProgress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How far the read side in another process is: its list of pools is short, and knows how to wait. */
@Component
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpReadProgress implements ReadProgress {
    private final ReadSide readSide;

    HttpReadProgress(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<Void> reached(long position, Caller viewer) {
        return readSide.get("/api/pools", "", position, viewer).then();
    }
}
