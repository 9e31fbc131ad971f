package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A peer that shakes hands, says something, and from then on neither reads nor answers: its machine has lost the net. */
final class UnresponsivePeer implements AutoCloseable {
    private static final int SMALL = 4 * 1024;

    private final Socket socket = new Socket();

    private UnresponsivePeer() {}

    static UnresponsivePeer saying(ModServer server, TestRace race, String first) {
        var peer = connected(server, race);
        try {
            peer.send(first.replace('\'', '"'));
            return peer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static UnresponsivePeer connected(ModServer server, TestRace race) {
        try {
            var peer = new UnresponsivePeer();
            peer.socket.setReceiveBufferSize(SMALL);
            peer.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            peer.shakeHands(server, race);
            return peer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes as they are, with no regard to any protocol. */
    UnresponsivePeer blurting(int... bytes) {
        try {
            for (int value : bytes) {
                socket.getOutputStream().write(value);
            }
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of the close frame that comes next. */
    int closeCode() {
        try {
            var in = socket.getInputStream();
            assertThat(in.read()).isEqualTo(0x88);
            assertThat(in.read()).isGreaterThanOrEqualTo(2);
            return in.read() << 8 | in.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads until a text has come by. */
    UnresponsivePeer after(String text) {
        try {
            readUntil(text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void shakeHands(ModServer server, TestRace race) throws IOException {
        var request = """
                GET /ws/mod/%s HTTP/1.1\r
                Host: %s\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Version: 13\r
                \r
                """.formatted(race.id, server.address());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        readUntil("\r\n\r\n");
    }

    /** A masked text frame of up to 125 bytes; the mask is zero. */
    private void send(String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        frame.write(0x80 | payload.length);
        frame.write(new byte[4]);
        frame.write(payload);
        socket.getOutputStream().write(frame.toByteArray());
    }

    private void readUntil(String end) throws IOException {
        InputStream in = socket.getInputStream();
        var read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("ended after " + read);
            }
            read.append((char) next);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
