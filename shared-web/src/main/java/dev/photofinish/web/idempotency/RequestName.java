package dev.photofinish.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What a request is known by.
 *
 * @param key the client's, a secret of its own
 * @param scope hash of who asks for what under which key
 * @param fingerprint hash of the body
 */
record RequestName(String key, String scope, String fingerprint) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    /** The key that the client gave; null when it gave none. */
    static @Nullable String key(ServerHttpRequest request) {
        var keys = request.getHeaders().getOrEmpty(HEADER);
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw IdempotencyRefusal.IDEMPOTENCY_KEY_INVALID.exception();
        }
        return keys.getFirst();
    }

    /**
     * Names a request.
     *
     * @param who an account, or the address of somebody who is not signed in
     */
    static RequestName of(ServerHttpRequest request, String key, String who, byte[] body) {
        var uri = request.getURI();
        var scope = String.join(
                "\n", who, request.getMethod().name(), uri.getRawPath(), String.valueOf(uri.getRawQuery()), key);
        return new RequestName(key, hash(scope.getBytes(StandardCharsets.UTF_8)), hash(body));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RequestName[" + scope + "]";
    }
}
