package dev.photofinish.command.run.lookup;

import dev.photofinish.events.RunId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets by which mods prove whose they are. They are derived from the run's id by the server's key, so that the
 * same one can be handed out again although only its hash is stored.
 */
public final class ModTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Tokens derived by this key. */
    public ModTokens(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The token of a run's mod, 43 characters. */
    public String of(RunId run) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var token = mac.doFinal(("mod:" + run).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
