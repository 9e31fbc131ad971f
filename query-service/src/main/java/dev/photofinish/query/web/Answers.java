package dev.photofinish.query.web;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of reads. */
public final class Answers {
    /** The request's header for the position that the answer must contain. */
    public static final String AT_LEAST = "Photofinish-At-Least";

    private Answers() {}

    /** A page that is encoded already; whoever has it asks each time whether it is still the same. */
    public static ResponseEntity<byte[]> page(Encoded body) {
        return ok(CacheControl.noCache()).eTag(body.etag()).body(body.bytes());
    }

    /** The same of a page that shows more to some who are signed in. */
    public static ResponseEntity<byte[]> personalPage(Encoded body) {
        return ok(CacheControl.noCache())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                .eTag(body.etag())
                .body(body.bytes());
    }

    /** What was asked for cannot be shown yet. */
    public static ResponseEntity<byte[]> later(long position) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(RestJson.bytes(Map.of("position", position)));
    }

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
