package dev.photofinish.query.live;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;

/** Whole HTTP answers, for connections that have left the HTTP machinery behind. They end the connection. */
final class PlainAnswer {
    private PlainAnswer() {}

    /** A refusal (better L7). The texts are our own and need no escaping. */
    static byte[] problem(int status, String code, String detail) {
        HttpResponseStatus answer = HttpResponseStatus.valueOf(status);
        String body = """
                {"type":"urn:photofinish:refusal:%s","title":"%s","status":%d,"detail":"%s"}""".formatted(code, answer.reasonPhrase(), status, detail);
        String head = """
                HTTP/1.1 %d %s\r
                Content-Type: application/problem+json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(status, answer.reasonPhrase(), body.length());
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }
}
