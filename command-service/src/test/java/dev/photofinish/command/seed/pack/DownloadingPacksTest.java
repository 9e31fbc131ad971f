package dev.photofinish.command.seed.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.seed.pack.PackClient.Reply;
import dev.photofinish.command.seed.pack.zip.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadingPacksTest {
    private static final String CONFIG = "speedfog_0123456789ab/lib/speedfog_race.toml";

    @TempDir
    Path folder;

    private PackServer server;
    private PackClient client;

    @BeforeEach
    void start() {
        server = new PackServer(folder);
        client = PackClient.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_pack_is_the_zip_with_the_player_s_configuration_in_it() throws IOException {
        PackServer.pack(folder, "seed.zip", 3_000_000);
        var reply = client.get("seed.zip");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("application/zip");
        assertThat(reply.header("content-disposition")).isEqualTo("attachment; filename=\"speedfog_ada.zip\"");
        assertThat(reply.header("content-length")).isEqualTo(Integer.toString(reply.body().length));
        assertThat(reply.header("accept-ranges")).isEqualTo("bytes");
        assertThat(reply.header("cache-control")).isEqualTo("no-store");
        assertThat(configIn(reply)).isEqualTo(PackServer.CONFIG);
    }

    @Test
    void twenty_at_once_each_get_all_of_it() throws Exception {
        PackServer.pack(folder, "seed.zip", 8_000_000);
        var whole = client.get("seed.zip").body();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var downloads = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> client.get("seed.zip?" + i)))
                    .toList();
            for (var download : downloads) {
                assertThat(download.get().body()).isEqualTo(whole);
            }
        }
    }

    @Test
    void one_connection_serves_one_after_the_other() {
        PackServer.pack(folder, "seed.zip", 600_000);
        var bodies = IntStream.range(0, 30)
                .mapToObj(i -> client.get("seed.zip").body())
                .toList();
        assertThat(bodies).allMatch(body -> java.util.Arrays.equals(body, bodies.getFirst()));
    }

    @Test
    void a_head_says_what_a_get_would_and_has_no_body() {
        PackServer.pack(folder, "seed.zip", 600_000);
        var get = client.get("seed.zip");
        for (var head :
                List.of(client.send("seed.zip", "HEAD"), client.send("seed.zip", "HEAD", "Range", "bytes=5-6"))) {
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (var name : List.of("content-length", "content-type", "content-disposition", "etag", "accept-ranges")) {
                assertThat(head.header(name)).isEqualTo(get.header(name)).isNotEmpty();
            }
        }
    }

    @Test
    void who_has_it_already_is_told_so() {
        PackServer.pack(folder, "seed.zip", 1_000);
        var reply =
                client.get("seed.zip", "If-None-Match", client.get("seed.zip").header("etag"));
        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void the_same_zip_and_configuration_are_the_same_bytes_on_any_node_at_any_time() throws IOException {
        var pack = PackServer.pack(folder, "seed.zip", 10_000);
        Files.setLastModifiedTime(pack, FileTime.from(Instant.parse("2026-03-04T05:06:07Z")));
        Files.copy(pack, folder.resolve("elsewhere.zip"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        var here = client.get("seed.zip");
        var elsewhere = client.get("elsewhere.zip");
        assertThat(elsewhere.body()).isEqualTo(here.body());
        assertThat(elsewhere.header("etag")).isEqualTo(here.header("etag")).matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void a_zip_that_takes_the_place_of_another_is_read_anew() throws IOException {
        PackServer.pack(folder, "seed.zip", 10_000);
        var before = client.get("seed.zip");
        var next = PackServer.pack(folder, "next.zip", 20_000);
        Files.move(next, folder.resolve("seed.zip"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var after = client.get("seed.zip");
        assertThat(after.header("etag")).isNotEqualTo(before.header("etag"));
        assertThat(configIn(after)).isEqualTo(PackServer.CONFIG);
        assertThat(after.body().length).isGreaterThan(before.body().length);
    }

    @Test
    void a_zip_that_is_gone_is_gone() throws IOException {
        Files.createDirectory(folder.resolve("folder.zip"));
        refused(client.get("seed.zip"), 410, "pack-gone");
        refused(client.get("folder.zip"), 410, "pack-gone");
    }

    @Test
    void what_no_file_can_be_added_to_is_refused_by_name() throws IOException {
        Files.writeString(folder.resolve("text.zip"), "no zip");
        var zip64 = Zips.of("a");
        zip64[zip64.length - 12] = -1;
        zip64[zip64.length - 11] = -1;
        Files.write(folder.resolve("zip64.zip"), zip64);
        refused(client.get("text.zip"), 409, "pack-damaged");
        refused(client.get("text.zip"), 409, "pack-damaged");
        refused(client.get("zip64.zip"), 409, "pack-too-large");
        assertThat(server.hits(CommandLimit.PACK_DIRECTORY)).isEqualTo(1);
    }

    @Test
    void directories_used_least_are_forgotten() throws IOException {
        for (int i = 0; i < 20; i++) {
            PackServer.pack(folder, i + ".zip", 1_000);
            assertThat(client.get(i + ".zip").status()).isEqualTo(200);
        }
        await().untilAsserted(
                        () -> assertThat(server.hits(CommandLimit.KNOWN_PACKS)).isEqualTo(10));
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.text()).contains("urn:photofinish:refusal:" + code + "\"");
    }

    private String configIn(Reply reply) throws IOException {
        return Zips.entryOfSound(Files.write(folder.resolve("downloaded.zip"), reply.body()), CONFIG);
    }
}
