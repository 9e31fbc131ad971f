package dev.photofinish.web.caching;

import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/** What a client has already (RFC 9110 §13.1.2). A weak name is as good as a strong one: the client asks for no part. */
record KnownTags(List<ETag> tags) {
    static KnownTags of(HttpHeaders headers) {
        return new KnownTags(headers.getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> ETag.parse(value).stream())
                .toList());
    }

    boolean include(String tag) {
        var current = ETag.create(tag);
        return tags.stream().anyMatch(known -> known.isWildcard() || known.compare(current, false));
    }
}
