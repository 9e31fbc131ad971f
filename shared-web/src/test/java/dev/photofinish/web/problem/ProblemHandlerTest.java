package dev.photofinish.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.store.Refusal;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ProblemHandlerTest {
    private enum Model implements Refusal {
        RACE_FULL,
        NOBODY_WORDS_THIS;

        @Override
        public String code() {
            return name();
        }
    }

    private enum Edge implements HttpRefusal {
        NO_TOKEN(HttpStatus.UNAUTHORIZED),
        NO_SENSE(HttpStatus.UNPROCESSABLE_CONTENT);

        private final HttpStatus status;

        Edge(HttpStatus status) {
            this.status = status;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public HttpStatus status() {
            return status;
        }
    }

    private final ProblemHandler handler = new ProblemHandler(List.of(
            refusal -> null,
            refusal -> refusal == Model.RACE_FULL
                    ? Problem.of(refusal.code(), HttpStatus.CONFLICT, "The race is full")
                    : null));
    private MockServerWebExchange exchange = anExchange();

    @Test
    void a_refusal_is_worded_by_the_family_that_knows_it() {
        var body = answer(new RefusedException(Model.RACE_FULL));
        assertThat(body.path("type").asString()).isEqualTo("urn:photofinish:refusal:race-full");
        assertThat(body.path("title").asString()).isEqualTo("Conflict");
        assertThat(body.path("status").asInt()).isEqualTo(409);
        assertThat(body.path("detail").asString()).isEqualTo("The race is full");
        assertThat(body.has("errors")).isFalse();
        assertThat(header(HttpHeaders.CONTENT_TYPE)).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    @Test
    void a_refusal_that_no_family_knows_is_a_conflict_by_its_code() {
        var body = answer(new RefusedException(Model.NOBODY_WORDS_THIS));
        assertThat(body.path("type").asString()).isEqualTo("urn:photofinish:refusal:nobody-words-this");
        assertThat(body.path("status").asInt()).isEqualTo(409);
    }

    @Test
    void what_came_out_of_a_future_is_worded_as_what_went_into_it() {
        var body = answer(new CompletionException(new RefusedException(Model.RACE_FULL)));
        assertThat(body.path("detail").asString()).isEqualTo("The race is full");
    }

    @Test
    void who_shows_no_token_is_told_which_kind() {
        answer(new ProblemException(Problem.of(Edge.NO_TOKEN, "Sign in first")));
        assertThat(header(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer");
    }

    @Test
    void an_invalid_request_names_its_fields_and_has_them_as_text_too() {
        var errors = List.of(new FieldError("name", "is required"), new FieldError("limit", "must be a number"));
        var body = answer(new ProblemException(Problem.of(Edge.NO_SENSE, errors)));
        assertThat(body.path("detail").asString()).isEqualTo("name is required; limit must be a number");
        assertThat(body.at("/errors/1/field").asString()).isEqualTo("limit");
        assertThat(body.at("/errors/1/message").asString()).isEqualTo("must be a number");
    }

    static Stream<Throwable> signsOfLoad() {
        return Stream.of(new RefusedException(StoreRefusal.TOO_BUSY), new RejectedExecutionException("full"));
    }

    @ParameterizedTest
    @MethodSource("signsOfLoad")
    void a_server_with_too_much_to_do_says_when_to_come_back(Throwable full) {
        assertThat(answer(full).path("type").asString()).endsWith("too-busy");
        assertThat(header(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
    }

    static Stream<ResponseStatusException> theFrameworksOwn() {
        return Stream.of(
                new ResponseStatusException(HttpStatus.NOT_FOUND, "No static resource api/nothing."),
                new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET)),
                new NotAcceptableStatusException(List.of(MediaType.APPLICATION_JSON)),
                new UnsupportedMediaTypeStatusException(MediaType.TEXT_PLAIN, List.of()));
    }

    @ParameterizedTest
    @MethodSource("theFrameworksOwn")
    void what_the_framework_refuses_is_a_problem_with_the_frameworks_headers(ResponseStatusException refused) {
        var code = HttpStatus.valueOf(refused.getStatusCode().value())
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        var body = answer(refused);
        assertThat(body.path("type").asString()).isEqualTo("urn:photofinish:refusal:" + code);
        assertThat(body.path("detail").asString()).isNotBlank().doesNotContain("static resource");
        refused.getHeaders().forEach((name, values) -> assertThat(header(name)).isEqualTo(values.getFirst()));
    }

    static Stream<Throwable> unexpectedFailures() {
        return Stream.of(
                new IllegalStateException("the password is swordfish"),
                new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "swordfish"));
    }

    @ParameterizedTest
    @MethodSource("unexpectedFailures")
    void of_the_unexpected_the_client_learns_an_id_and_nothing_else(Throwable failure) {
        var body = answer(failure);
        assertThat(body.path("status").asInt()).isEqualTo(500);
        assertThat(body.path("type").asString()).endsWith("internal-error");
        assertThat(body.path("detail").asString())
                .containsPattern("[0-9a-f-]{36}")
                .doesNotContain("swordfish");
    }

    @Test
    void the_log_names_the_path_but_no_token_in_it(CapturedOutput log) {
        exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get("/api/invite/swordfish").build());
        exchange.getAttributes().put(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("token", "swordfish"));
        exchange.getAttributes()
                .put(
                        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
                        PathPatternParser.defaultInstance.parse("/api/invite/{token}"));
        handler.handle(exchange, new IllegalStateException("trouble")).block();
        answer(new IllegalStateException("trouble"));
        assertThat(log.getOut())
                .contains("GET /api/invite/{token} failed", "GET /api/races failed")
                .doesNotContain("swordfish failed");
    }

    @Test
    void who_has_hung_up_is_told_nothing() {
        var gone = new IOException("Broken pipe");
        assertThatThrownBy(() -> handler.handle(exchange, gone).block()).hasCause(gone);
    }

    private static MockServerWebExchange anExchange() {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/api/races").build());
    }

    private JsonNode answer(Throwable failure) {
        exchange = anExchange();
        handler.handle(exchange, failure).block();
        var response = exchange.getResponse();
        var body = JsonMapper.shared().readTree(response.getBodyAsString().block());
        assertThat(response.getStatusCode().value())
                .isEqualTo(body.path("status").asInt());
        return body;
    }

    private String header(String name) {
        return exchange.getResponse().getHeaders().getFirst(name);
    }
}
