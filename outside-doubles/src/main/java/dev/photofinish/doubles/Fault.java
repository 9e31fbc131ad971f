package dev.photofinish.doubles;

/** How a request goes wrong. */
public sealed interface Fault {
    /** It is answered so. */
    record Answered(Reply reply) implements Fault {}

    /** It is never answered, and the connection stays open. */
    record Hanging() implements Fault {}

    /** The connection is cut. */
    record Cut() implements Fault {}

    /** It is carried out, and the connection is cut before the answer. */
    record AnswerLost() implements Fault {}

    /** It is carried out, never answered, and the connection stays open. */
    record AnswerWithheld() implements Fault {}
}
