package dev.photofinish.command.seed.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.seed.pack.zip.Span;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarrierTest {
    private static final int SIZE = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void over_tls_the_bytes_are_the_same() throws Exception {
        PackServer.pack(folder, "seed.zip", SIZE);
        var keys = keys();
        try (var plain = new PackServer(folder);
                var secure = new PackServer(
                        folder, PackServer.SETTINGS, server -> server.secure(spec -> spec.sslContext(server(keys))))) {
            var client = new PackClient(
                    HttpClient.newBuilder().sslContext(client(keys)).build(), "https://localhost:" + secure.port());
            var expected = PackClient.of(plain).get("seed.zip");
            assertThat(client.get("seed.zip").body()).isEqualTo(expected.body());
            assertThat(client.get("seed.zip", "Range", "bytes=1000000-").body())
                    .hasSize(expected.body().length - 1_000_000);
        }
    }

    @Test
    void a_server_that_compresses_what_it_sends_sends_packs_too() {
        PackServer.pack(folder, "seed.zip", SIZE);
        try (var plain = new PackServer(folder);
                var compressing = new PackServer(folder, PackServer.SETTINGS, server -> server.compress(true))) {
            assertThat(PackClient.of(compressing).get("seed.zip").body())
                    .isEqualTo(PackClient.of(plain).get("seed.zip").body());
        }
    }

    @Test
    void what_is_no_socket_gets_copies() {
        assertThat(Carrier.on(new EmbeddedChannel())).isEqualTo(Carrier.COPY);
    }

    @Test
    void a_part_that_was_sent_leaves_the_file_open_for_the_others() throws IOException {
        try (var file = FileChannel.open(PackServer.pack(folder, "seed.zip", 1_000))) {
            new SharedFileRegion(file, new Span(0, 10)).release();
            assertThat(file.isOpen()).isTrue();
        }
    }

    private KeyStore keys() throws IOException, GeneralSecurityException, InterruptedException {
        var store = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "here",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storepass",
                        "secret",
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var content = new FileInputStream(store.toFile())) {
            keys.load(content, "secret".toCharArray());
        }
        return keys;
    }

    private static SslContext server(KeyStore keys) {
        try {
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, "secret".toCharArray());
            return SslContextBuilder.forServer(managers).build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext client(KeyStore keys) throws GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
