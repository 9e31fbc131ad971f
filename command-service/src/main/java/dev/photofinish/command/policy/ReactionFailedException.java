package dev.photofinish.command.policy;

/** A policy could not do what follows from an event, and not because the store was away. */
final class ReactionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReactionFailedException(Postponed reaction, Throwable cause) {
        super("%s failed at position %d".formatted(reaction.policy(), reaction.position()), cause);
    }
}
