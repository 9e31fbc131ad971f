package dev.photofinish.bench.scenario;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Requests as bytes, and a look into the bytes of an answer. */
final class Requests {

    private Requests() {}

    static byte[] get(InetSocketAddress server, String path) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: " + host(server) + "\r\n\r\n");
    }

    static byte[] get(InetSocketAddress server, String path, String token) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: " + host(server) + "\r\nAuthorization: Bearer " + token
                + "\r\n\r\n");
    }

    static byte[] post(InetSocketAddress server, String path, String token) {
        return bytes("POST " + path + " HTTP/1.1\r\nHost: " + host(server) + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: 0\r\n\r\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String host(InetSocketAddress server) {
        return server.getHostString() + ":" + server.getPort();
    }

    static boolean contains(byte[] wanted, byte[] bytes, int offset, int length) {
        for (int at = offset; at <= offset + length - wanted.length; at++) {
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
