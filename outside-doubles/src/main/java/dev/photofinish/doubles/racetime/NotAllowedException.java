package dev.photofinish.doubles.racetime;

/** Somebody wants what the rules do not allow. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAllowedException(String why) {
        super(why);
    }

    static void unless(boolean allowed, String why) {
        if (!allowed) {
            throw new NotAllowedException(why);
        }
    }
}
