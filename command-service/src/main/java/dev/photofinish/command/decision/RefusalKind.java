package dev.photofinish.command.decision;

/** What sort of no it is. The edge has one status code for each. */
public enum RefusalKind {
    /** What the command is about does not exist. */
    UNKNOWN,
    /** The actor may not do this. */
    FORBIDDEN,
    /** Not in the state the thing is in. */
    NOT_NOW,
    /** It contradicts something that already holds. */
    CONFLICT,
    /** The command itself makes no sense. */
    INVALID
}
