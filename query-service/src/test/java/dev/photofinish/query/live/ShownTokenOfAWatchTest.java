package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who watches, by what the request for a live connection shows. */
class ShownTokenOfAWatchTest {
    private static final String COOKIE = "other=1; photofinish_session=from-cookie";

    @Test
    void aPageOfOursIsKnownByItsCookie() {
        assertThat(token(Map.of("Cookie", COOKIE, "Origin", "https://races.example")))
                .isEqualTo("from-cookie");
        assertThat(token(Map.of("Cookie", COOKIE))).isEqualTo("from-cookie");
    }

    @Test
    void aPageOfOthersIsNot() {
        assertThat(token(Map.of("Cookie", COOKIE, "Origin", "https://evil.example")))
                .isNull();
        assertThat(token(Map.of("Cookie", COOKIE, "Origin", "null"))).isNull();
    }

    @Test
    void aTokenInTheHeaderGoesBeforeTheCookie() {
        assertThat(token(Map.of("Cookie", COOKIE, "Authorization", "bearer from-header")))
                .isEqualTo("from-header");
    }

    @Test
    void whoShowsNothingIsNobody() {
        assertThat(token(Map.of("Cookie", "photofinish_session=", "Authorization", "Basic eA==")))
                .isNull();
    }

    private static @Nullable String token(Map<String, String> headers) {
        var request = new DefaultHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.GET, "/ws/race/11111111-1111-4111-8111-111111111111");
        request.headers().set("Host", "races.example");
        headers.forEach(request.headers()::set);
        return Objects.requireNonNull(WatchRequest.of(request)).token();
    }
}
