package dev.photofinish.query.web;

import java.util.zip.CRC32C;

/**
 * A body that was encoded once for everybody. The bytes are shared: nobody may change them.
 *
 * @param etag names this very content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Encoded(byte[] bytes, String etag) {
    /** Encodes a body that stands at a position. */
    public static Encoded of(Object body, long position) {
        return of(RestJson.bytes(body), position);
    }

    /** Takes a body that is encoded already. */
    public static Encoded of(byte[] bytes, long position) {
        var sum = new CRC32C();
        sum.update(bytes);
        return new Encoded(bytes, "\"" + position + "-" + Long.toHexString(sum.getValue()) + "\"");
    }
}
