package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpectatorLanguagesTest {
    private static final String ENGLISH = "Dry Gallery";
    private static final String FRENCH = "Galerie sèche";

    private final LiveFixture live = new LiveFixture();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void play() {
        live.isBeingPlayed();
    }

    @AfterEach
    void close() throws Exception {
        http.shutdownNow();
        live.close();
    }

    @Test
    void two_spectators_read_the_same_race_each_in_their_language() throws Exception {
        try (RawSocket english = socket("");
                RawSocket french = socket("?locale=fr")) {
            assertThat(start(english.next("race_state"))).isEqualTo(ENGLISH);
            assertThat(start(french.next("race_state"))).isEqualTo(FRENCH);
            live.castersComeAndGo(1);
            assertThat(start(english.next("race_state"))).isEqualTo(ENGLISH);
            JsonNode again = french.next("race_state");
            assertThat(start(again)).isEqualTo(FRENCH);
            assertThat(again.at("/seed/graph_json/nodes/start/display_type").stringValue())
                    .isEqualTo("Départ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?locale=de", "?locale=", "?locale", "?locale=en", "?locale=%00..%2Ffr", "?after=0&locale=x"})
    void a_language_that_is_not_there_is_english(String query) throws Exception {
        try (RawSocket socket = socket(query)) {
            assertThat(start(socket.next("race_state"))).isEqualTo(ENGLISH);
        }
    }

    @Test
    void a_browsers_regional_language_is_its_language() throws Exception {
        try (RawSocket socket = socket("?locale=fr-CA")) {
            assertThat(start(socket.next("race_state"))).isEqualTo(FRENCH);
        }
    }

    @Test
    void the_accounts_language_wins_over_the_one_asked_for() throws Exception {
        try (RawSocket socket = socket("?locale=en")) {
            assertThat(start(socket.next("race_state"))).isEqualTo(ENGLISH);
            socket.send("{\"type\":\"auth\",\"token\":\"token-francine\"}");
            assertThat(start(socket.next("race_state"))).isEqualTo(FRENCH);
        }
    }

    @Test
    void an_account_without_a_language_reads_the_one_asked_for() throws Exception {
        try (RawSocket socket = socket("?locale=fr")) {
            assertThat(start(socket.next("race_state"))).isEqualTo(FRENCH);
            socket.send("{\"type\":\"auth\",\"token\":\"token-cleo\"}");
            assertThat(start(socket.next("race_state"))).isEqualTo(FRENCH);
        }
    }

    @Test
    void an_event_stream_does_the_same() throws Exception {
        assertThat(streamed("", null)).isEqualTo(ENGLISH);
        assertThat(streamed("?locale=fr", null)).isEqualTo(FRENCH);
        assertThat(streamed("", "token-francine")).isEqualTo(FRENCH);
        assertThat(streamed("?locale=fr", "token-cleo")).isEqualTo(FRENCH);
        assertThat(streamed("?locale=fr", "of nobody")).isEqualTo(FRENCH);
    }

    private RawSocket socket(String query) throws IOException {
        return RawSocket.open(live.port(), live.path() + query);
    }

    private String streamed(String query, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + live.port() + live.stream() + query));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (!line.startsWith("data: ")) {
                line = lines.readLine();
            }
            return start(JsonMapper.shared().readTree(line.substring("data: ".length())));
        }
    }

    private static String start(JsonNode state) {
        return state.at("/seed/graph_json/nodes/start/display_name").stringValue();
    }
}
