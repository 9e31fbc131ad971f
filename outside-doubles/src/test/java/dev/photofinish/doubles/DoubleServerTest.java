package dev.photofinish.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoubleServerTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger carriedOut = new AtomicInteger();
    private final DoubleServer server = new DoubleServer(
            0,
            List.of(
                    new Route(
                            "GET",
                            "/things/{id}",
                            request -> Reply.json(
                                    200, Map.of("id", request.places().get("id"), "q", request.parameters("q")))),
                    new Route("PATCH", "/things/{id}", request -> {
                        carriedOut.incrementAndGet();
                        return Reply.empty(204).with("X-Seen", request.body());
                    })));

    @AfterEach
    void close() {
        server.close();
        http.close();
    }

    @Test
    void a_route_answers_with_what_stands_in_its_path_and_query() throws Exception {
        assertThat(get("/things/7?q=a&q=b%20c").body()).contains("\"id\":\"7\"").contains("[\"a\",\"b c\"]");
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(server.received("/things")).hasSize(1);
    }

    @Test
    void a_body_is_handed_over() throws Exception {
        assertThat(patch().headers().firstValue("X-Seen")).contains("new");
    }

    @Test
    void the_next_request_goes_wrong_as_planned_and_the_one_after_does_not() throws Exception {
        server.faults().next("/things", new Fault.Answered(Reply.empty(500)));
        assertThat(get("/things/7").statusCode()).isEqualTo(500);
        assertThat(get("/things/7").statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_hangs_is_never_answered() {
        server.faults().always("/", new Fault.Hanging());
        assertThatThrownBy(() -> get("/things/7")).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void one_that_is_cut_off_is_not_carried_out_and_one_whose_answer_is_lost_is() {
        server.faults().next("/things", new Fault.Cut());
        assertThatThrownBy(this::patch).isInstanceOf(IOException.class);
        assertThat(carriedOut).hasValue(0);
        server.faults().next("/things", new Fault.AnswerLost());
        assertThatThrownBy(this::patch).isInstanceOf(IOException.class);
        assertThat(carriedOut).hasValue(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.address().resolve(path)).GET());
    }

    private HttpResponse<String> patch() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.address().resolve("/things/7"))
                .method("PATCH", HttpRequest.BodyPublishers.ofString("new")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(2)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
