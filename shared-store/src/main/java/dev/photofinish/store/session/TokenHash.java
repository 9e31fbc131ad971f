package dev.photofinish.store.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How tokens are kept: their SHA-256. They are random and long, so that no salt or stretching is needed. */
public final class TokenHash {
    private TokenHash() {}

    /** The hash of a token, 64 hexadecimal digits. */
    public static String of(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
