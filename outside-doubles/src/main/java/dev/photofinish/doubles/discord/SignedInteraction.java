package dev.photofinish.doubles.discord;

/**
 * An interaction as it is sent.
 *
 * @param timestamp {@code X-Signature-Timestamp}
 * @param signature {@code X-Signature-Ed25519}, in hexadecimal
 */
public record SignedInteraction(String timestamp, String signature, String body) {}
