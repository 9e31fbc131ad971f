package dev.photofinish.bench.live;

import java.nio.charset.StandardCharsets;

/** Tells a message's type from its first bytes, for sockets on which only a few types matter. */
final class MessageType {

    private static final byte[] KEY = "\"type\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int SEARCHED = 48;

    private MessageType() {}

    /** True when the first {@code "type"} within the message's beginning is this one. */
    static boolean is(String type, byte[] bytes, int offset, int length) {
        int end = Math.min(length, SEARCHED) + offset;
        for (int at = offset; at + KEY.length < end; at++) {
            if (matches(KEY, bytes, at)) {
                byte[] wanted = (type + "\"").getBytes(StandardCharsets.US_ASCII);
                return at + KEY.length + wanted.length <= offset + length && matches(wanted, bytes, at + KEY.length);
            }
        }
        return false;
    }

    private static boolean matches(byte[] wanted, byte[] bytes, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
