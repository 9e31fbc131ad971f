package dev.photofinish.web.problem;

import org.springframework.http.HttpHeaders;

/** Carries a refusal of the edge to whoever writes it. It is an answer: it has no stack trace. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient HttpHeaders headers;

    /** A refusal with headers beyond those that its status brings along. */
    public ProblemException(Problem problem, HttpHeaders headers) {
        super(problem.type() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    /** A refusal on its way to the client. */
    public ProblemException(Problem problem) {
        this(problem, HttpHeaders.EMPTY);
    }

    /** What the client is told. */
    public final Problem problem() {
        return problem;
    }

    /** Headers of the answer. */
    final HttpHeaders headers() {
        return headers;
    }
}
