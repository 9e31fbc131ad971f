package dev.photofinish.command.seed.pack.zip;

import java.io.IOException;

/** A zip that no file can be added to, whose message says why. */
public abstract sealed class UnusableZipException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableZipException(String message) {
        super(message);
    }

    /** The zip needs the 64-bit records, which this does not write. */
    public static final class TooLarge extends UnusableZipException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** The file is no whole zip. */
    public static final class Damaged extends UnusableZipException {
        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }
    }
}
