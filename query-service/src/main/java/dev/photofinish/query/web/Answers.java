package dev.photofinish.query.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of pages that are made anew for each request. */
public final class Answers {
    private Answers() {}

    /** For everybody alike. */
    public static ResponseEntity<byte[]> open(Object body) {
        return ok(CacheControl.noCache()).body(RestJson.bytes(body));
    }

    /** For the caller alone: no cache on the way may keep it. */
    public static ResponseEntity<byte[]> personal(Object body) {
        return personal(RestJson.bytes(body));
    }

    /** As {@link #personal(Object)}, of a body that is encoded already. */
    public static ResponseEntity<byte[]> personal(byte[] body) {
        return ok(CacheControl.noStore()).body(body);
    }

    /** As {@link #personal(Object)}, with a figure that the body has no place for. */
    public static ResponseEntity<byte[]> personal(Object body, String header, long figure) {
        return ok(CacheControl.noStore()).header(header, Long.toString(figure)).body(RestJson.bytes(body));
    }

    private static ResponseEntity.BodyBuilder ok(CacheControl kept) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(kept);
    }
}
