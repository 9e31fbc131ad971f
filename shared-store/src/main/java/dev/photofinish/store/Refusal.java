package dev.photofinish.store;

/** A named reason for which a command is refused. Implemented by enums, one family per feature. */
public interface Refusal {
    /** A stable name, upper case with underscores. */
    String code();
}
