package dev.photofinish.standalone.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.ServerProcess;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator reads, and nobody else; and that the document tells all of it. */
class MetricsTest extends ServerStory {
    private final int port = ServerProcess.freePort();

    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.metrics.port=" + port, "--photofinish.idempotency.largest-answer=10B");
    }

    @BeforeAll
    void somethingHappens() {
        openRace(organizer(), "Counted");
    }

    @Test
    void everyMetricIsInTheDocumentAndTheOtherWayRound() throws Exception {
        assertThat(found("# TYPE (photofinish_\\w+ \\w+)"))
                .isEqualTo(MetricsTable.read().documented());
    }

    @Test
    void soIsEveryLimitWithWhatIsCountedOfIt() throws Exception {
        var table = MetricsTable.read();
        assertThat(found("photofinish_limit_hits_total\\{limit=\"([^\"]+)\"")).isEqualTo(table.limitsWithHits());
        assertThat(found("photofinish_limit_used\\{limit=\"([^\"]+)\"")).isEqualTo(table.limitsWithUse());
    }

    @Test
    void everyLimitIsASettingUnlessItBelongsToARoom() throws Exception {
        var limits = new TreeSet<>(MetricsTable.read().limitsWithHits());
        limits.addAll(MetricsTable.read().limitsWithUse());
        limits.removeIf(limit -> limit.startsWith("room."));
        assertThat(MetricsTable.read().settingNames()).containsAll(limits);
    }

    @Test
    void whatHappensIsCounted() throws Exception {
        assertThat(found("photofinish_commands_seconds_count\\{command=\"(CreateRace)\",outcome=\"done\""))
                .hasSize(1);
        assertThat(found("photofinish_events_appended_total ([1-9].*)")).hasSize(1);
        await().untilAsserted(() -> assertThat(found("photofinish_tail_lag\\{follower=\"([a-z-]+)\"} 0.0"))
                .contains("policies", "read-model", "rooms"));
    }

    @Test
    void anAnswerTooLargeToBeKeptIsCounted() throws Exception {
        var request = HttpRequest.newBuilder(server.resolve("/api/auth/local"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "too-large")
                .POST(HttpRequest.BodyPublishers.ofString("{\"twitch_username\": \"kept\"}"));
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(found("photofinish_limit_hits_total\\{limit=\"idempotency.largest-answer\"} (.*)"))
                .containsExactly("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/actuator", "/actuator/prometheus", "/actuator/metrics", "/prometheus"})
    void thePublicPortHasNoSuchPage(String path) {
        assertThat(Api.anonymous(server).get(path).text())
                .doesNotContain("photofinish_")
                .doesNotContain("jvm_");
    }

    @Test
    void theirPortHasNothingElse() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/api/races").statusCode()).isEqualTo(404);
    }

    @Test
    void theirPortIsNotThereForOtherMachines() throws Exception {
        for (var address : addressesOfThisMachine()) {
            assertThatThrownBy(() -> new Socket().connect(address, 1_000)).isInstanceOf(ConnectException.class);
        }
    }

    private List<InetSocketAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    private Set<String> found(String pattern) throws Exception {
        return Pattern.compile(pattern)
                .matcher(get("/metrics").body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
