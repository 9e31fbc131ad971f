package dev.photofinish.command.seed.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class BrokenDownloadsTest {
    /** More than the buffers of a connection hold. */
    private static final int LARGE = 12_000_000;

    @TempDir
    Path folder;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @Test
    void an_account_downloads_so_many_at_once_and_others_are_not_concerned() throws IOException {
        PackServer.pack(folder, "seed.zip", LARGE);
        try (var server = new PackServer(folder)) {
            var client = PackClient.of(server);
            ask(server, 4);
            await().untilAsserted(() -> {
                var fifth = client.get("seed.zip");
                assertThat(fifth.status()).isEqualTo(429);
                assertThat(fifth.header("retry-after")).isEqualTo("10");
                assertThat(fifth.text()).contains("too-many-downloads");
                assertThat(fifth.header("content-disposition")).isEmpty();
            });
            assertThat(client.send("seed.zip", "HEAD").status()).isEqualTo(200);
            assertThat(client.get("seed.zip?2").status()).isEqualTo(200);
            await().until(() -> server.hits(CommandLimit.DOWNLOADS) > 0);
        }
    }

    @Test
    void who_hangs_up_gives_place_and_file_back() throws IOException {
        PackServer.pack(folder, "seed.zip", LARGE);
        try (var server = new PackServer(folder)) {
            ask(server, 4);
            await().until(() -> PackClient.of(server).get("seed.zip").status() == 429);
            hangUp();
            await().until(() -> PackClient.of(server).get("seed.zip").status() == 200);
            await().untilAsserted(() -> assertThat(open()).isZero());
        }
    }

    @Test
    void who_stops_reading_is_hung_up_on() throws IOException {
        PackServer.pack(folder, "seed.zip", LARGE);
        var settings = new PackSettings(1, Duration.ofMillis(300), 4, DataSize.ofMegabytes(1), 10);
        try (var server = new PackServer(folder, settings, more -> more)) {
            ask(server, 1);
            await().until(() -> PackClient.of(server).get("seed.zip").status() == 429);
            await().until(() -> PackClient.of(server).get("seed.zip").status() == 200);
            await().untilAsserted(() -> assertThat(open()).isZero());
            await().untilAsserted(() ->
                    assertThat(server.hits(CommandLimit.DOWNLOAD_STALLED)).isEqualTo(1));
            assertThat(sockets.getFirst().getInputStream().readAllBytes().length)
                    .isLessThan(LARGE);
        }
    }

    @Test
    void a_server_that_stops_waits_for_nobody_who_downloads() throws IOException {
        PackServer.pack(folder, "seed.zip", LARGE);
        try (var server = new PackServer(folder)) {
            ask(server, 1);
            await().until(() -> sockets.getFirst().getInputStream().available() > 0);
            server.beginToStop();
            assertThat(sockets.getFirst().getInputStream().readAllBytes().length)
                    .isLessThan(LARGE);
            await().untilAsserted(() -> assertThat(open()).isZero());
        }
    }

    @Test
    void a_pack_that_shrinks_under_way_is_no_download_that_looks_whole() throws IOException {
        var pack = PackServer.pack(folder, "seed.zip", LARGE);
        try (var server = new PackServer(folder)) {
            ask(server, 1);
            await().until(() -> sockets.getFirst().getInputStream().available() > 0);
            try (var file = new RandomAccessFile(pack.toFile(), "rw")) {
                file.setLength(file.length() / 2);
            }
            assertThat(sockets.getFirst().getInputStream().readAllBytes().length)
                    .isLessThan(LARGE);
            await().untilAsserted(() -> assertThat(open()).isZero());
            assertThat(PackClient.of(server).get("seed.zip").status()).isEqualTo(409);
        }
    }

    @Test
    void every_file_is_closed_again() throws IOException {
        PackServer.pack(folder, "seed.zip", 1_000_000);
        Files.writeString(folder.resolve("text.zip"), "no zip");
        try (var server = new PackServer(folder)) {
            var client = PackClient.of(server);
            var etag = client.get("seed.zip").header("etag");
            client.get("seed.zip", "If-None-Match", etag);
            client.get("seed.zip", "Range", "bytes=9999999-");
            client.send("seed.zip", "HEAD");
            client.get("text.zip");
            await().untilAsserted(() -> assertThat(open()).isZero());
        }
    }

    @Test
    void what_is_said_of_a_download_does_not_hold_its_secret() {
        var download = new PackDownload(
                new dev.photofinish.events.AccountId(new java.util.UUID(0, 1)),
                Path.of("seed.zip"),
                "speedfog_ada.zip",
                "mod_token = \"secret\"");
        assertThat(download.toString()).contains("seed.zip").doesNotContain("secret");
    }

    private void ask(PackServer server, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            sockets.add(PackClient.askWithoutReading(server, "seed.zip"));
        }
    }

    /** How many files of the folder this process has open, where that can be seen. */
    private long open() throws IOException {
        var files = Path.of("/proc/self/fd");
        if (!Files.isDirectory(files)) {
            return 0;
        }
        try (var all = Files.list(files)) {
            return all.filter(file -> linksInto(file, folder)).count();
        }
    }

    private static boolean linksInto(Path link, Path folder) {
        try {
            return Files.readSymbolicLink(link).startsWith(folder);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
