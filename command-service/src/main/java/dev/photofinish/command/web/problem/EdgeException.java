package dev.photofinish.command.web.problem;

import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;

/** Carries a refusal of the edge to the problem body. */
public final class EdgeException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** A refusal on its way to the client. */
    public EdgeException(EdgeRefusal refusal) {
        super(Problem.of(refusal, refusal.sentence()));
    }
}
