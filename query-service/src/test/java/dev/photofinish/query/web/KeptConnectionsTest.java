package dev.photofinish.query.web;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** See {@link AnswersAfterTheRequest}. */
class KeptConnectionsTest extends ServedTest {
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 40;

    @Test
    void aConnectionOnWhichSlowAndImmediateAnswersTakeTurnsStaysAlive() throws Exception {
        var story = aRace("kept", how -> {}, "ada");
        told(story);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answered = IntStream.range(0, CONNECTIONS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> answered("/api/pools", "/api/races/" + story.race), threads))
                    .toList();
            assertThat(answered).allSatisfy(each -> assertThat(each.join()).isEqualTo(2 * ROUNDS));
        }
    }

    private static int answered(String slow, String immediate) {
        int answers = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.setTcpNoDelay(true);
            var in = new DataInputStream(socket.getInputStream());
            for (int i = 0; i < ROUNDS; i++) {
                answers += ask(socket, in, slow);
                answers += ask(socket, in, immediate);
            }
        } catch (IOException e) {
            return answers;
        }
        return answers;
    }

    private static int ask(Socket socket, DataInputStream in, String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: here\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        int length = 0;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).trim());
            }
        }
        in.readFully(new byte[length]);
        return 1;
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            line.append((char) c);
        }
        return line.toString().trim();
    }
}
