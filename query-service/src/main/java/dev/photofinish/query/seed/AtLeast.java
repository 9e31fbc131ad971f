package dev.photofinish.query.seed;

import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Ids;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Answers that contain a position when the caller asks for one: 202 when that takes too long. */
final class AtLeast {
    static final String HEADER = Answers.AT_LEAST;

    private final Commits commits;
    private final Duration waitAtMost;

    AtLeast(Commits commits, Duration waitAtMost) {
        this.commits = commits;
        this.waitAtMost = waitAtMost;
    }

    Mono<ResponseEntity<byte[]>> answer(@Nullable String atLeast, Supplier<Mono<ResponseEntity<byte[]>>> answer) {
        long position = Ids.position(HEADER, atLeast);
        return commits.reached(position, waitAtMost)
                .flatMap(there -> there ? answer.get() : Mono.just(Answers.later(position)));
    }
}
