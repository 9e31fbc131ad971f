package dev.photofinish.doubles.discord;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;

/** Signs interactions as Discord does. */
final class Clicker {
    private static final int RAW_KEY = 32;

    private final KeyPair keys;

    Clicker() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /** The last 32 bytes of the encoded key are the key. */
    String publicKey() {
        var encoded = keys.getPublic().getEncoded();
        return HexFormat.of().formatHex(encoded, encoded.length - RAW_KEY, encoded.length);
    }

    SignedInteraction sign(String timestamp, String body) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update((timestamp + body).getBytes(StandardCharsets.UTF_8));
            return new SignedInteraction(timestamp, HexFormat.of().formatHex(signature.sign()), body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
