package dev.photofinish.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals answers before they are kept: some hold a token, and tokens are never stored in clear (better S5). Only who has
 * both the client's key and the deployment's secret can open them; the database has neither.
 */
final class AnswerSeal {
    private static final Logger log = LoggerFactory.getLogger(AnswerSeal.class);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final byte[] secret;
    private final SecureRandom random = new SecureRandom();

    AnswerSeal(byte[] secret) {
        this.secret = secret.clone();
    }

    byte[] seal(RequestName name, byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(answer);
            var kept = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, kept, NONCE_BYTES, sealed.length);
            return kept;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM and HKDF", e);
        }
    }

    /** Empty when it was sealed with another secret. */
    Optional<byte[]> open(RequestName name, byte[] kept) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, name, Arrays.copyOf(kept, NONCE_BYTES));
            return Optional.of(cipher.doFinal(kept, NONCE_BYTES, kept.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            log.warn("A kept answer cannot be opened: the server's key has changed");
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM and HKDF", e);
        }
    }

    private Cipher cipher(int mode, RequestName name, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(name), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.scope().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private SecretKey key(RequestName name) throws GeneralSecurityException {
        var parameters = HKDFParameterSpec.ofExtract()
                .addIKM(secret)
                .addIKM(name.key().getBytes(StandardCharsets.US_ASCII))
                .thenExpand("photofinish kept answer".getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
    }
}
