package dev.photofinish.command.decision;

import dev.photofinish.store.Refusal;

/** A refusal by one of the aggregates. Implemented by one enum per aggregate. */
public interface CommandRefusal extends Refusal {
    /** What sort of no it is. */
    RefusalKind kind();

    /** The reason as a sentence for people. */
    String sentence();
}
