package dev.photofinish.command.web.body;

import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.web.problem.FieldError;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.util.List;

/** A request that makes no sense, with everything that is wrong with it. */
public final class InvalidRequestException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** At least one error. */
    public InvalidRequestException(List<FieldError> errors) {
        super(Problem.of(EdgeRefusal.INVALID_REQUEST, errors));
    }
}
