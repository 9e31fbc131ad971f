package dev.photofinish.command.seed.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedBytesTest {
    private static PackServer server;
    private static PackClient client;
    private static byte[] whole;
    private static String etag;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new PackServer(folder);
        client = PackClient.of(server);
        PackServer.pack(folder, "seed.zip", 1_500_000);
        var reply = client.get("seed.zip");
        whole = reply.body();
        etag = reply.header("etag");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_download_that_broke_off_anywhere_goes_on_to_the_same_bytes() {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            int from = i < 30 ? random.nextInt(whole.length) : whole.length - 1 - random.nextInt(1_000);
            var rest = client.get("seed.zip", "Range", "bytes=" + from + "-", "If-Range", etag);
            assertPart(rest, from, whole.length - 1);
        }
    }

    @Test
    void any_part_is_that_part() {
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(whole.length);
            int to = from + random.nextInt(whole.length - from);
            assertPart(client.get("seed.zip", "Range", "bytes=" + from + "-" + to), from, to);
        }
        assertPart(client.get("seed.zip", "Range", "bytes=0-0"), 0, 0);
        assertPart(client.get("seed.zip", "Range", "bytes=7-99999999"), 7, whole.length - 1);
    }

    @Test
    void the_last_bytes_are_the_last_bytes() {
        assertPart(client.get("seed.zip", "Range", "bytes=-22"), whole.length - 22, whole.length - 1);
        assertPart(client.get("seed.zip", "Range", "bytes=-99999999"), 0, whole.length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=LENGTH-", "bytes=99999999-99999999", "bytes=-0"})
    void what_begins_behind_the_end_cannot_be_had(String range) {
        var reply = client.get("seed.zip", "Range", range.replace("LENGTH", Integer.toString(whole.length)));
        assertThat(reply.status()).isEqualTo(416);
        assertThat(reply.header("content-range")).isEqualTo("bytes */" + whole.length);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.text()).contains("requested-range-not-satisfiable").contains(whole.length + " bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=", "bytes=a-b", "bytes=5-2", "bytes=1", "bytes=--1", ""})
    void what_cannot_be_understood_or_is_more_than_one_part_gets_the_whole(String range) {
        assertWhole(client.get("seed.zip", "Range", range));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"another\"", "W/ETAG", "Wed, 21 Oct 2026 07:28:00 GMT", "*", ""})
    void a_part_of_what_has_changed_since_is_of_no_use(String condition) {
        assertWhole(client.get("seed.zip", "Range", "bytes=5-", "If-Range", condition.replace("ETAG", etag)));
    }

    private static void assertWhole(PackClient.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-range")).isEmpty();
        assertThat(reply.body()).isEqualTo(whole);
    }

    private static void assertPart(PackClient.Reply reply, int from, int to) {
        assertThat(reply.status()).isEqualTo(206);
        assertThat(reply.header("content-range")).isEqualTo("bytes %d-%d/%d".formatted(from, to, whole.length));
        assertThat(reply.header("content-length")).isEqualTo(Integer.toString(to - from + 1));
        assertThat(reply.header("etag")).isEqualTo(etag);
        assertThat(reply.body()).isEqualTo(Arrays.copyOfRange(whole, from, to + 1));
    }
}
