package dev.photofinish.command.stream.eventsub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether a message is Twitch's and of now: HMAC-SHA256 over id, timestamp and the very bytes of the body. */
final class MessageCheck {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_ID = 100;

    private final boolean told;
    private final SecretKeySpec key;
    private final Duration window;
    private final Clock clock;

    MessageCheck(boolean told, EventSubSecret secret, Duration window, Clock clock) {
        this.told = told;
        this.key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.window = window;
        this.clock = clock;
    }

    /** Fails with a refusal unless it is. */
    void demand(Message message) {
        if (!told) {
            throw EventSubRefusal.NOT_TOLD.exception();
        }
        boolean named = !message.id().isEmpty() && message.id().length() <= LONGEST_ID;
        if (!named || !signed(message) || !recent(message)) {
            throw EventSubRefusal.NOT_FROM_TWITCH.exception();
        }
    }

    private boolean recent(Message message) {
        return Duration.between(message.at(), clock.instant()).abs().compareTo(window) <= 0;
    }

    private boolean signed(Message message) {
        return MessageDigest.isEqual(
                signature(message).getBytes(StandardCharsets.UTF_8),
                message.signature().getBytes(StandardCharsets.UTF_8));
    }

    private String signature(Message message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(message.signedHead());
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(message.body()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
