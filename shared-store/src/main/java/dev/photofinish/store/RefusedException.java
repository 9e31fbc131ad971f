package dev.photofinish.store;

/** Carries a refusal from the model to the edge. It has no stack trace: it is an answer, not a failure. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** A refusal on its way to whoever sent the command. */
    public RefusedException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
