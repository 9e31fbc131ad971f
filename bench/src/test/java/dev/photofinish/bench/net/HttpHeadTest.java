package dev.photofinish.bench.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HttpHeadTest {

    private static final byte[] RESPONSE = "HTTP/1.1 200 OK\r\nX-Content-Length: 9\r\ncontent-Length:  17\r\n\r\nbody"
            .getBytes(StandardCharsets.US_ASCII);

    @Test
    void the_head_ends_behind_its_empty_line() {
        assertThat(HttpHead.end(RESPONSE, RESPONSE.length)).isEqualTo(RESPONSE.length - "body".length());
        assertThat(HttpHead.end(RESPONSE, 20)).isEqualTo(-1);
    }

    @Test
    void a_header_is_found_by_its_whole_name_in_any_case() {
        int head = HttpHead.end(RESPONSE, RESPONSE.length);
        assertThat(HttpHead.number(RESPONSE, HttpHead.value(RESPONSE, head, "content-length")))
                .isEqualTo(17);
        assertThat(HttpHead.value(RESPONSE, head, "transfer-encoding")).isEqualTo(-1);
    }
}
