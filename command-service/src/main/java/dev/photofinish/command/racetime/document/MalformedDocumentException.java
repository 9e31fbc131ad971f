package dev.photofinish.command.racetime.document;

/** Something that should be a room's document is none. */
public final class MalformedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedDocumentException() {
        super("not the document of a room", null, false, false);
    }
}
