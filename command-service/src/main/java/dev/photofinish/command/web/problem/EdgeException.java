package dev.photofinish.command.web.problem;

/** Carries a refusal of the edge to the problem body. It is an answer: it has no stack trace. */
public final class EdgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EdgeRefusal refusal;

    /** A refusal on its way to the client. */
    public EdgeException(EdgeRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    EdgeRefusal refusal() {
        return refusal;
    }
}
