package dev.photofinish.web.problem;

import dev.photofinish.store.Refusal;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** What a failure is to the client: a refusal, or nothing that anybody expected. */
final class Translation {
    private static final String NOTHING_HERE = "There is nothing here";

    private final List<RefusalWords> words;

    Translation(List<RefusalWords> words) {
        this.words = words;
    }

    /** The refusal; empty when the failure is none. */
    Optional<ProblemException> of(Throwable failure) {
        return switch (cause(failure)) {
            case ProblemException refused -> Optional.of(refused);
            case RefusedException refused -> Optional.of(worded(refused.refusal()));
            case RejectedExecutionException _ -> Optional.of(ServerRefusal.TOO_BUSY.passing());
            case ErrorResponse framework
            when framework.getStatusCode().is4xxClientError() -> Optional.of(worded(framework));
            default -> Optional.empty();
        };
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }

    private ProblemException worded(Refusal refusal) {
        return switch (refusal) {
            case StoreRefusal.CONFLICT -> ServerRefusal.CONFLICT.passing();
            case StoreRefusal.TOO_BUSY -> ServerRefusal.TOO_BUSY.passing();
            default ->
                new ProblemException(words.stream()
                        .map(family -> family.of(refusal))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> Problem.of(refusal.code(), HttpStatus.CONFLICT, refusal.code())));
        };
    }

    private static ProblemException worded(ErrorResponse framework) {
        var status = framework.getStatusCode();
        var known = HttpStatus.resolve(status.value());
        var code = known == null ? "http-" + status.value() : known.name();
        var detail = known == HttpStatus.NOT_FOUND
                ? NOTHING_HERE
                : Optional.ofNullable(framework.getBody().getDetail()).orElse(Problem.phrase(status));
        return new ProblemException(Problem.of(code, status, detail), framework.getHeaders());
    }
}
