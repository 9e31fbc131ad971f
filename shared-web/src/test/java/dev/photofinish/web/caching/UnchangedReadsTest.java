package dev.photofinish.web.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class UnchangedReadsTest {
    private static final String PATH = "/api/races";

    private final UnchangedReads filter = new UnchangedReads();
    private MediaType type = MediaType.APPLICATION_JSON;
    private HttpStatus status = HttpStatus.OK;
    private String ownTag;

    @Test
    void a_document_is_named_by_what_is_in_it() {
        var first = read("{\"a\":1}", null);
        assertThat(first.getHeaders().getETag()).matches("\"[0-9a-f]{32}\"");
        assertThat(first.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(read("{\"a\":1}", null).getHeaders().getETag())
                .isEqualTo(first.getHeaders().getETag());
        assertThat(read("{\"a\":2}", null).getHeaders().getETag())
                .isNotEqualTo(first.getHeaders().getETag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"other\",%s , \"third\"", "*"})
    void who_has_it_is_not_sent_it_again(String has) {
        var tag = read("{}", null).getHeaders().getETag();
        var again = read("{}", has.formatted(tag));
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(again.getHeaders().getETag()).isEqualTo(tag);
        assertThat(again.getHeaders().getContentLength()).isEqualTo(-1);
        assertThat(again.getBodyAsString().block()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "no quotes", "", "\"unended"})
    void who_has_something_else_is(String has) {
        var answer = read("{}", has);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBodyAsString().block()).isEqualTo("{}");
    }

    @Test
    void an_endpoint_s_own_name_counts() {
        ownTag = "\"7-ab\"";
        assertThat(read("{}", null).getHeaders().getETag()).isEqualTo(ownTag);
        assertThat(read("{}", "W/\"7-ab\"").getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void refusals_and_files_have_no_name() {
        status = HttpStatus.ACCEPTED;
        assertThat(read("{}", "*").getHeaders().getETag()).isNull();
        status = HttpStatus.OK;
        type = MediaType.APPLICATION_OCTET_STREAM;
        assertThat(read("{}", "*").getHeaders().getETag()).isNull();
        type = MediaType.TEXT_EVENT_STREAM;
        assertThat(read("{}", "*").getBodyAsString().block()).isEqualTo("{}");
    }

    @Test
    void what_changes_something_is_always_answered() {
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.post(PATH).header("If-None-Match", "*").build());
        assertThat(answer(exchange, "{}").getBodyAsString().block()).isEqualTo("{}");
    }

    @Test
    void a_document_that_comes_in_pieces_is_one_document() {
        var exchange =
                MockServerWebExchange.from(MockServerHttpRequest.get(PATH).build());
        filter.filter(exchange, changed -> {
                    var response = changed.getResponse();
                    response.getHeaders().setContentType(type);
                    return response.writeWith(Flux.just("{\"a\"", ":1}").map(part -> buffer(response, part)));
                })
                .block();
        assertThat(exchange.getResponse().getHeaders().getETag())
                .isEqualTo(read("{\"a\":1}", null).getHeaders().getETag());
        assertThat(exchange.getResponse().getBodyAsString().block()).isEqualTo("{\"a\":1}");
    }

    private MockServerHttpResponse read(String body, String has) {
        var request = MockServerHttpRequest.method(HttpMethod.GET, PATH);
        if (has != null) {
            request.header("If-None-Match", has);
        }
        return answer(MockServerWebExchange.from(request.build()), body);
    }

    private MockServerHttpResponse answer(MockServerWebExchange exchange, String body) {
        filter.filter(exchange, changed -> {
                    var response = changed.getResponse();
                    response.setStatusCode(status);
                    response.getHeaders().setContentType(type);
                    response.getHeaders().setContentLength(body.length());
                    if (ownTag != null) {
                        response.getHeaders().setETag(ownTag);
                    }
                    return response.writeWith(Mono.fromSupplier(() -> buffer(response, body)));
                })
                .block();
        return exchange.getResponse();
    }

    private static DataBuffer buffer(ServerHttpResponse response, String text) {
        return response.bufferFactory().wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
