package dev.photofinish.query.web;

import dev.photofinish.query.projection.NotYetVisibleException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of reads. */
public final class Answer {
    /** The request's header for the position that the answer must contain. */
    public static final String AT_LEAST = "Photofinish-At-Least";

    private Answer() {}

    /** The page; whoever has it asks each time whether it is still the same. */
    public static ResponseEntity<byte[]> page(Encoded body) {
        return page(ResponseEntity.ok(), body);
    }

    /** A page that shows more to some who are signed in. */
    public static ResponseEntity<byte[]> personalPage(Encoded body) {
        return page(ResponseEntity.ok().varyBy(HttpHeaders.AUTHORIZATION), body);
    }

    private static ResponseEntity<byte[]> page(ResponseEntity.BodyBuilder response, Encoded body) {
        return response.contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(body.etag())
                .body(body.bytes());
    }

    /** What was asked for cannot be shown yet. */
    public static ResponseEntity<byte[]> later(NotYetVisibleException later) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(RestJson.bytes(Map.of("position", later.position())));
    }
}
