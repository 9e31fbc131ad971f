package dev.photofinish.command.web.reply;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadProgress;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds an answer back until whoever gets it would also see what it speaks of. */
@Component
public final class Visibility {
    private static final Logger log = LoggerFactory.getLogger(Visibility.class);

    private final ReadProgress readSide;
    private final Duration answerWithin;

    Visibility(ObjectProvider<ReadProgress> readSide, CommandSettings settings) {
        this.readSide = readSide.getIfAvailable(() -> (position, viewer) -> Mono.empty());
        this.answerWithin = settings.answerWithin();
    }

    /** Completes when the read side is at the position, or when it has had time enough. Never fails. */
    public Mono<Void> of(long position, Caller caller) {
        return position == 0
                ? Mono.empty()
                : readSide.reached(position, caller)
                        .timeout(answerWithin)
                        .doOnError(late ->
                                log.warn("The read side is not at position {} yet: {}", position, late.toString()))
                        .onErrorComplete();
    }
}
