package dev.photofinish.live.translation;

/** A locale file that is not used, and why. */
final class BrokenLocaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLocaleException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
