package dev.photofinish.command.notification.interaction;

import dev.photofinish.command.notification.DiscordSettings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells what Discord has signed from what others have made up (rest-api §10). */
@Component
final class InteractionKey {
    private static final Logger log = LoggerFactory.getLogger(InteractionKey.class);
    private static final String ALGORITHM = "Ed25519";
    /** What stands before a bare key in the form that the JDK reads (RFC 8410). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final @Nullable PublicKey key;

    InteractionKey(DiscordSettings settings) {
        key = settings.publicKey() == null ? null : read(settings.publicKey());
    }

    /** Whether the signature, in hexadecimal, is Discord's over timestamp and body; never without a key. */
    boolean signed(String signature, String timestamp, byte[] body) {
        if (key == null) {
            return false;
        }
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(timestamp.getBytes(StandardCharsets.UTF_8));
            verifier.update(body);
            return verifier.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static @Nullable PublicKey read(String hexadecimal) {
        try {
            var encoded = new ByteArrayOutputStream();
            encoded.writeBytes(HEAD);
            encoded.writeBytes(HexFormat.of().parseHex(hexadecimal));
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
        } catch (GeneralSecurityException | IllegalArgumentException nonsense) {
            log.warn("photofinish.discord.public-key is no Ed25519 key: clicks in Discord are refused");
            return null;
        }
    }
}
