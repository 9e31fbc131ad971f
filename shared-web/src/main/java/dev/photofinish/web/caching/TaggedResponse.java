package dev.photofinish.web.caching;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/** Names a document by its content, and leaves it out when the client has it. Anything but a whole JSON passes as it is. */
final class TaggedResponse extends ServerHttpResponseDecorator {
    private static final int TAG_BYTES = 16;

    private final KnownTags known;

    TaggedResponse(ServerHttpResponse response, KnownTags known) {
        super(response);
        this.known = known;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return isDocument() ? DataBufferUtils.join(body).flatMap(this::write) : super.writeWith(body);
    }

    private boolean isDocument() {
        var status = getStatusCode();
        return (status == null || status.isSameCodeAs(HttpStatus.OK))
                && MediaType.APPLICATION_JSON.isCompatibleWith(getHeaders().getContentType());
    }

    private Mono<Void> write(DataBuffer document) {
        var headers = getHeaders();
        var own = headers.getETag();
        var tag = own == null ? tag(document) : own;
        headers.setETag(tag);
        if (headers.getCacheControl() == null) {
            headers.setCacheControl(CacheControl.noCache());
        }
        if (known.include(tag)) {
            DataBufferUtils.release(document);
            setStatusCode(HttpStatus.NOT_MODIFIED);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
            headers.remove(HttpHeaders.CONTENT_TYPE);
            return setComplete();
        }
        return super.writeWith(Mono.just(document));
    }

    private static String tag(DataBuffer document) {
        try (var parts = document.readableByteBuffers()) {
            var digest = MessageDigest.getInstance("SHA-256");
            parts.forEachRemaining(digest::update);
            return '"' + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
