package dev.photofinish.web.idempotency;

/** A secret of this deployment that is not in the database; kept answers cannot be read without it. At most one bean. */
@FunctionalInterface
public interface AnswerSecret {
    /** The secret, the same on all nodes. */
    byte[] bytes();
}
