package dev.photofinish.query.live;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that does only what it is told: it reads when asked, and can send what no decent client would. */
final class RawSocket implements AutoCloseable {
    final Socket socket;
    final DataInputStream in;
    String head = "";
    boolean lastWasCompressed;

    RawSocket(int port) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(10_000);
        in = new DataInputStream(socket.getInputStream());
    }

    /** Opens a WebSocket; {@link #head} is what the server answered. */
    static RawSocket open(int port, String path, String... headers) throws IOException {
        RawSocket client = new RawSocket(port);
        client.request(
                path,
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + String.join("", headers));
        return client;
    }

    void request(String path, String headers) throws IOException {
        String text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + socket.getPort() + "\r\n" + headers + "\r\n";
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) in.readUnsignedByte());
        }
        head = answer.toString();
    }

    void send(String text) throws IOException {
        frame(0x81, text.getBytes(UTF_8));
    }

    void frame(int first, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        frame.putInt(0).put(payload);
        socket.getOutputStream().write(Arrays.copyOf(frame.array(), frame.position()));
    }

    /** The next JSON frame; a close frame comes as {@code {"close":code}}. */
    JsonNode next() throws IOException {
        int first = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        long size = length < 126 ? length : length == 126 ? in.readUnsignedShort() : in.readLong();
        byte[] payload = in.readNBytes((int) size);
        if ((first & 0x0F) == 8) {
            return JsonMapper.shared()
                    .createObjectNode()
                    .put("close", ByteBuffer.wrap(payload).getShort());
        }
        lastWasCompressed = (first & 0x40) != 0;
        return JsonMapper.shared().readTree(lastWasCompressed ? inflated(payload) : payload);
    }

    /** Skips until a frame of that type; the frame. */
    JsonNode next(String type) throws IOException {
        JsonNode frame = next();
        while (!frame.path("type").asString("").equals(type)) {
            if (frame.has("close")) {
                throw new IOException("closed with " + frame.get("close"));
            }
            frame = next();
        }
        return frame;
    }

    int closeCode() {
        try {
            JsonNode frame = next();
            while (!frame.has("close")) {
                frame = next();
            }
            return frame.get("close").intValue();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] inflated(byte[] payload) {
        Inflater inflater = new Inflater(true);
        byte[] whole = Arrays.copyOf(payload, payload.length + 4);
        whole[whole.length - 2] = (byte) 0xFF;
        whole[whole.length - 1] = (byte) 0xFF;
        inflater.setInput(whole);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (DataFormatException broken) {
            throw new IllegalStateException(broken);
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
