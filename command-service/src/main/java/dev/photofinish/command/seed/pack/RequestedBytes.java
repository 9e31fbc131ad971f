package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Which part of a file a request asks for (RFC 9110 §14). */
final class RequestedBytes {
    private RequestedBytes() {}

    /**
     * The one part asked for; empty when it is to be the whole: nothing was asked that can be understood, several parts
     * were, or the part of a file that has changed since.
     *
     * @param etag of the file as it is now
     * @throws ErrorResponseException with 416 when the file ends before the part begins
     */
    static Optional<Span> of(HttpHeaders request, String etag, long length) {
        var condition = request.getFirst(HttpHeaders.IF_RANGE);
        if (condition != null && !condition.strip().equals(etag)) {
            return Optional.empty();
        }
        var ranges = ranges(request);
        return ranges.size() == 1 ? Optional.of(span(ranges.getFirst(), length)) : Optional.empty();
    }

    private static List<HttpRange> ranges(HttpHeaders request) {
        try {
            return request.getRange();
        } catch (IllegalArgumentException unintelligible) {
            return List.of();
        }
    }

    private static Span span(HttpRange range, long length) {
        try {
            long from = range.getRangeStart(length);
            long to = Math.min(range.getRangeEnd(length), length - 1);
            if (from <= to) {
                return new Span(from, to - from + 1);
            }
        } catch (IllegalArgumentException beyond) {
            // Answered below.
        }
        var refusal = new ErrorResponseException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
        refusal.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
        refusal.setDetail("There are only " + length + " bytes");
        throw refusal;
    }
}
