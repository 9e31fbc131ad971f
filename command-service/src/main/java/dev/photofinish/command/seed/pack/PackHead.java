package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.Span;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;

/** What is said of a pack before its bytes. */
final class PackHead {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private PackHead() {}

    /** Writes it down. Part: only these bytes follow. */
    static void write(ServerHttpResponse response, OpenPack pack, String fileName, Optional<Span> part) {
        long length = pack.length();
        var headers = response.getHeaders();
        headers.setContentType(ZIP);
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        // It holds a secret.
        headers.setCacheControl(CacheControl.noStore());
        headers.setETag(pack.etag());
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        headers.setContentLength(part.map(Span::count).orElse(length));
        part.ifPresent(span -> {
            response.setStatusCode(HttpStatus.PARTIAL_CONTENT);
            headers.set(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(span.from(), span.end() - 1, length));
        });
    }
}
