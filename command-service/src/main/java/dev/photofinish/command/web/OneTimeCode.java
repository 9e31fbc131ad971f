package dev.photofinish.command.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Random texts that are good for one purpose, once. */
public final class OneTimeCode {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** 32 random bytes as 43 characters that need no escaping in an address. */
    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
