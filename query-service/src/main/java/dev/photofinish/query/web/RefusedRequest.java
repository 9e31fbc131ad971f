package dev.photofinish.query.web;

import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;

/** Carries the refusal of a read to the edge. */
public final class RefusedRequest extends ProblemException {
    private static final long serialVersionUID = 1L;

    RefusedRequest(Problem problem) {
        super(problem);
    }
}
