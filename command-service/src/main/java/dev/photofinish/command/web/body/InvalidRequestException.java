package dev.photofinish.command.web.body;

import java.util.List;
import java.util.stream.Collectors;

/** A request that makes no sense, with everything that is wrong with it. It is an answer: it has no stack trace. */
public final class InvalidRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** At least one error. */
    public InvalidRequestException(List<FieldError> errors) {
        super(
                errors.stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; ")),
                null,
                false,
                false);
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, field by field. */
    public List<FieldError> errors() {
        return errors;
    }
}
